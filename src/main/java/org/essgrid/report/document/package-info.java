/** What a report is written in: headings, paragraphs, tables, figures. */
@NullMarked
package org.essgrid.report.document;

import org.jspecify.annotations.NullMarked;
