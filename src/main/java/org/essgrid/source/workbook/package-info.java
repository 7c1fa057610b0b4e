/** Writes workbooks of spreadsheets (XLSX), the same bytes for the same content. */
@NullMarked
package org.essgrid.source.workbook;

import org.jspecify.annotations.NullMarked;
