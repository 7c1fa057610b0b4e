package org.essgrid.source.csv;

/**
 * How a table is written.
 *
 * @param separator what stands between cells
 * @param decimalMark what stands before a number's decimals
 * @param byteOrderMark whether the file says it is UTF-8, as Excel needs
 */
public record CsvStyle(char separator, char decimalMark, boolean byteOrderMark) {

    /** What French Excel opens with a double click. */
    public static final CsvStyle FRENCH_EXCEL = new CsvStyle(';', ',', true);

    /** What programs exchange. */
    public static final CsvStyle PLAIN = new CsvStyle(',', '.', false);
}
