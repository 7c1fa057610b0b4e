/** The arithmetic of every number, written so that it can be redone by hand. */
@NullMarked
package org.essgrid.assessment.explanation;

import org.jspecify.annotations.NullMarked;
