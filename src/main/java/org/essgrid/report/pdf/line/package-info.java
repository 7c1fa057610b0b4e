/** Lines of text: broken to a width, and drawn by operators. */
@NullMarked
package org.essgrid.report.pdf.line;

import org.jspecify.annotations.NullMarked;
