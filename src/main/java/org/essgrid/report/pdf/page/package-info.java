/** A page as a PDF file keeps it: operators, and the tags that tell what they show. */
@NullMarked
package org.essgrid.report.pdf.page;

import org.jspecify.annotations.NullMarked;
