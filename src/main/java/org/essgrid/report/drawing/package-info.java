/** Drawings of no format: a figure's painter draws on a canvas that each format provides. */
@NullMarked
package org.essgrid.report.drawing;

import org.jspecify.annotations.NullMarked;
