/** Dimensions and themes: radar, bars, their table, and all criteria at a glance. */
@NullMarked
package org.essgrid.report.actor.dimensions;

import org.jspecify.annotations.NullMarked;
