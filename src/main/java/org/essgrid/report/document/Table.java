package org.essgrid.report.document;

import java.util.List;

/**
 * Data in rows and columns. The header rows come again on each page the table reaches; a row stays whole unless it is
 * higher than a page.
 *
 * @param header at least one row, so that every column has a name to be read by
 * @param rowHeaders how many of the first columns name their row
 * @param zebra alternate rows tinted; else fine lines between rows
 * @param caption above the table; may be empty
 */
public record Table(
        List<TableColumn> columns,
        List<TableRow> header,
        List<TableRow> rows,
        int rowHeaders,
        boolean zebra,
        Text caption)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (header.isEmpty()) {
            throw new IllegalArgumentException("a table needs a header row");
        }
        header.forEach(new Fit(columns.size())::check);
        rows.forEach(new Fit(columns.size())::check);
    }

    /** A table with one header row, whose first column names the rows, with fine lines between rows. */
    public static Table of(List<TableColumn> columns, TableRow header, List<TableRow> rows) {
        return new Table(columns, List.of(header), rows, 1, false, Text.EMPTY);
    }

    public Table captioned(Text newCaption) {
        return new Table(columns, header, rows, rowHeaders, zebra, newCaption);
    }

    public Table striped() {
        return new Table(columns, header, rows, rowHeaders, true, caption);
    }

    /** The first columns that name their row; none with 0. */
    public Table withRowHeaders(int count) {
        return new Table(columns, header, rows, count, zebra, caption);
    }

    private record Fit(int columns) {

        void check(TableRow row) {
            int width = row.cells().stream().mapToInt(TableCell::span).sum();
            if (width != columns) {
                throw new IllegalArgumentException("a row covers " + width + " columns of " + columns);
            }
        }
    }
}
