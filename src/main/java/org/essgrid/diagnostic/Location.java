package org.essgrid.diagnostic;

import org.essgrid.text.Messages;

/**
 * A place in an input.
 *
 * @param file the file as the user named it
 * @param line from 1, or 0 when the whole file is meant
 * @param column in characters from 1, or 0 when the whole line is meant
 * @param header the title of the column in a table, empty elsewhere
 * @param row the row as a spreadsheet counts them, from 1, in which cells may have several lines; 0 outside tables
 * @param sheet the sheet of a workbook that has several, else empty
 */
public record Location(String file, int line, int column, String header, int row, String sheet)
        implements Comparable<Location> {

    private static final int LETTERS = 26;

    public Location(String file, int line, int column, String header) {
        this(file, line, column, header, 0);
    }

    /** A place in a file that is no workbook of several sheets. */
    public Location(String file, int line, int column, String header, int row) {
        this(file, line, column, header, row, "");
    }

    public static Location of(String file) {
        return new Location(file, 0, 0, "");
    }

    public static Location of(String file, int line, int column) {
        return new Location(file, line, column, "");
    }

    /** The same place, in this row of a table. */
    public Location inRow(int newRow) {
        return new Location(file, line, column, header, newRow, sheet);
    }

    /** The row of a table, elsewhere the line. */
    public int rowOrLine() {
        return row == 0 ? line : row;
    }

    /** The letters that a spreadsheet shows above a column. */
    public static String letters(int column) {
        int before = (column - 1) / LETTERS;
        String last = String.valueOf((char) ('A' + (column - 1) % LETTERS));
        return before == 0 ? last : letters(before) + last;
    }

    /** The place as people find it: the row and column of the spreadsheet in a table, else like {@link #toString}. */
    public String shown(Messages messages) {
        if (row == 0) {
            return toString();
        }
        String place = sheet.isEmpty() ? file : messages.get("diagnostic.sheet", file, sheet);
        if (column == 0) {
            return messages.get("diagnostic.row", place, String.valueOf(row));
        }
        return header.isEmpty()
                ? messages.get("diagnostic.cell", place, String.valueOf(row), letters(column))
                : messages.get("diagnostic.titled-cell", place, String.valueOf(row), letters(column), header);
    }

    @Override
    public int compareTo(Location other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, without what is unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
