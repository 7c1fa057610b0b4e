/** Questions that a general assembly may well discuss. */
@NullMarked
package org.essgrid.report.actor.debate;

import org.jspecify.annotations.NullMarked;
