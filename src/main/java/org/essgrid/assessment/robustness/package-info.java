/** How much the overall score depends on the choices of the grid's authors and on single answers. */
@NullMarked
package org.essgrid.assessment.robustness;

import org.jspecify.annotations.NullMarked;
