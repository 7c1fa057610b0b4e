/** CSV tables, as spreadsheets and survey tools export and open them. */
@NullMarked
package org.essgrid.source.csv;

import org.jspecify.annotations.NullMarked;
