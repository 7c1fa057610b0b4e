package org.essgrid.source.csv;

/**
 * The format of a table that is written.
 *
 * @param separator the character between cells
 * @param decimalMark the character before the decimals of a number
 * @param byteOrderMark whether the file begins with a byte order mark, without which Excel does not recognise UTF-8
 */
public record CsvStyle(char separator, char decimalMark, boolean byteOrderMark) {

    /** The format that French Excel opens with a double click. */
    public static final CsvStyle FRENCH_EXCEL = new CsvStyle(';', ',', true);

    /** The format that programs exchange. */
    public static final CsvStyle PLAIN = new CsvStyle(',', '.', false);
}
