/** The effect of an actor's targets on its scores, and the actions planned for them. */
@NullMarked
package org.essgrid.assessment.plan;

import org.jspecify.annotations.NullMarked;
