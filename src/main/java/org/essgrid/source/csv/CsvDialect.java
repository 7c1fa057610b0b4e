package org.essgrid.source.csv;

import org.essgrid.source.Encoding;

/**
 * How a table was found to be written.
 *
 * @param separator what stands between cells: a semicolon, a comma or a tab
 */
public record CsvDialect(Encoding encoding, char separator) {}
