/** A place to draw on: what charts and tables are drawn with. */
@NullMarked
package org.essgrid.report.pdf.canvas;

import org.jspecify.annotations.NullMarked;
