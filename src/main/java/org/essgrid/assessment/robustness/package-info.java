/** How much the score depends on the choices of whoever weighed the grid. */
@NullMarked
package org.essgrid.assessment.robustness;

import org.jspecify.annotations.NullMarked;
