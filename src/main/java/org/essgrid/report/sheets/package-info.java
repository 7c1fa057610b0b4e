/** Results as sheets of a workbook, and as tables for users, in the words of the grid and of a language. */
@NullMarked
package org.essgrid.report.sheets;

import org.jspecify.annotations.NullMarked;
