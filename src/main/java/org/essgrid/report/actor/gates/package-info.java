/** Conditions beside the score, and the dated figures that they use. */
@NullMarked
package org.essgrid.report.actor.gates;

import org.jspecify.annotations.NullMarked;
