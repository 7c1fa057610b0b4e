package org.essgrid.source.csv;

import org.essgrid.text.Language;

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

    private static final CsvStyle ENGLISH_EXCEL = new CsvStyle(',', '.', true);

    /** The format that a spreadsheet in this language opens with a double click. */
    public static CsvStyle local(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH_EXCEL;
            case ENGLISH -> ENGLISH_EXCEL;
        };
    }

    /** A name for manifests: {@code plain}, or the separator of a spreadsheet. */
    public String name() {
        return equals(PLAIN) ? "plain" : "local " + separator;
    }

    /** The format of this {@link #name}. */
    public static CsvStyle named(String name, Language language) {
        return name.startsWith("local") ? local(language) : PLAIN;
    }

    /** The same for rows that do not begin the file. */
    public CsvStyle withoutMark() {
        return new CsvStyle(separator, decimalMark, false);
    }
}
