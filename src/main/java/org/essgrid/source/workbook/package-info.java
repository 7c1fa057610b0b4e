/** Workbooks of spreadsheets (XLSX): read as tables, and written, the same bytes for the same content. */
@NullMarked
package org.essgrid.source.workbook;

import org.jspecify.annotations.NullMarked;
