/** Workbooks of spreadsheets (.xlsx). */
@NullMarked
package org.essgrid.source.workbook;

import org.jspecify.annotations.NullMarked;
