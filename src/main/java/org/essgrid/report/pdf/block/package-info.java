/** What a report is written in: headings, paragraphs, tables, figures. */
@NullMarked
package org.essgrid.report.pdf.block;

import org.jspecify.annotations.NullMarked;
