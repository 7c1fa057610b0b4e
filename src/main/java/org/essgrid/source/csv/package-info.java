/** Tables of separated cells, as spreadsheets and survey tools export them and as people open them. */
@NullMarked
package org.essgrid.source.csv;

import org.jspecify.annotations.NullMarked;
