/** The look of reports: font sizes, colours, pens and text styles. */
@NullMarked
package org.essgrid.report.style;

import org.jspecify.annotations.NullMarked;
