/** Blocks become slices of pages: measured, broken and placed. */
@NullMarked
package org.essgrid.report.pdf.layout;

import org.jspecify.annotations.NullMarked;
