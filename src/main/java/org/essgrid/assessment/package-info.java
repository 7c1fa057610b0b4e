/** Calculates scores from a grid and answers. Pure functions: the same input gives the same result. */
@NullMarked
package org.essgrid.assessment;

import org.jspecify.annotations.NullMarked;
