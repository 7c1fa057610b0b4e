package org.essgrid.report.document;

import java.util.List;

/**
 * Data in rows and columns. The header rows are repeated on each page of the table; a row is divided only if it is
 * higher than a page.
 *
 * @param header at least one row, so that every column has a name to be read by
 * @param rowHeaders how many of the first columns name their row
 * @param caption above the table; may be empty
 */
public record Table(List<TableColumn> columns, List<TableRow> header, List<TableRow> rows, int rowHeaders, Text caption)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (header.isEmpty()) {
            throw new IllegalArgumentException("a table needs a header row");
        }
        for (TableRow row : header) {
            checkWidth(row, columns.size());
        }
        for (TableRow row : rows) {
            checkWidth(row, columns.size());
        }
    }

    /** A table with the titles of the columns as header, whose first column names the rows, with fine lines between rows. */
    public static Table of(List<TableColumn> columns, List<TableRow> rows) {
        TableRow header = TableRow.of(
                columns.stream().map(TableColumn::title).map(TableCell::of).toList());
        return of(columns, header, rows);
    }

    /** A table with one header row, whose first column names the rows, with fine lines between rows. */
    public static Table of(List<TableColumn> columns, TableRow header, List<TableRow> rows) {
        return new Table(columns, List.of(header), rows, 1, Text.EMPTY);
    }

    public Table captioned(Text newCaption) {
        return new Table(columns, header, rows, rowHeaders, newCaption);
    }

    /** The same with this number of first columns as row headers; 0 for none. */
    public Table withRowHeaders(int count) {
        return new Table(columns, header, rows, count, caption);
    }

    private static void checkWidth(TableRow row, int columns) {
        int width = row.cells().stream().mapToInt(TableCell::span).sum();
        if (width != columns) {
            throw new IllegalArgumentException("a row covers " + width + " columns of " + columns);
        }
    }
}
