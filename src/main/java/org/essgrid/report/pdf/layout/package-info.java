/** The layout of documents: blocks become slices, which are distributed over pages. */
@NullMarked
package org.essgrid.report.pdf.layout;

import org.jspecify.annotations.NullMarked;
