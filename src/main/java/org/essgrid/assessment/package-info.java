/** From a grid and answers to scores, and back from every score to its arithmetic. Pure: the same in, the same out. */
@NullMarked
package org.essgrid.assessment;

import org.jspecify.annotations.NullMarked;
