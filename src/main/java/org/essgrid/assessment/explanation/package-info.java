/** The arithmetic of every score, written so that it can be recalculated by hand. */
@NullMarked
package org.essgrid.assessment.explanation;

import org.jspecify.annotations.NullMarked;
