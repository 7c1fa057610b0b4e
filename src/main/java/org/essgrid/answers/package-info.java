/** What one actor answered: read from questionnaires, checked against the grid, never scored here. */
@NullMarked
package org.essgrid.answers;

import org.jspecify.annotations.NullMarked;
