/** The content of PDF pages: operators, and the tags of the structure that they belong to. */
@NullMarked
package org.essgrid.report.pdf.page;

import org.jspecify.annotations.NullMarked;
