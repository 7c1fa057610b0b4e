/** The content of a report in no particular format: headings, paragraphs, tables, figures. */
@NullMarked
package org.essgrid.report.document;

import org.jspecify.annotations.NullMarked;
