/** Questionnaires of many actors in one table, with one row per actor and one column per criterion, read row by row. */
@NullMarked
package org.essgrid.answers.table;

import org.jspecify.annotations.NullMarked;
