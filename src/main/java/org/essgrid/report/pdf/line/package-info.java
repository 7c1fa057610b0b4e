/** Words become lines that fit, and lines become operators. */
@NullMarked
package org.essgrid.report.pdf.line;

import org.jspecify.annotations.NullMarked;
