/** The canvas of PDF pages, on which charts and tables are drawn. */
@NullMarked
package org.essgrid.report.pdf.canvas;

import org.jspecify.annotations.NullMarked;
