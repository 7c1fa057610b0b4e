/** Questionnaires of many actors in one table: a row an actor, a column a criterion; read row by row. */
@NullMarked
package org.essgrid.answers.table;

import org.jspecify.annotations.NullMarked;
