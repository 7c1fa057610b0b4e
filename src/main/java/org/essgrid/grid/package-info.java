/** The definition of a grid: what is asked, how answers become scores, how scores become the score. */
@NullMarked
package org.essgrid.grid;

import org.jspecify.annotations.NullMarked;
