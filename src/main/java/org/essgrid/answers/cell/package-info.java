/** What people type into the cells of a questionnaire, and what it means for the grid. */
@NullMarked
package org.essgrid.answers.cell;

import org.jspecify.annotations.NullMarked;
