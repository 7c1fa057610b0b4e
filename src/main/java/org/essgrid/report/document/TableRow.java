package org.essgrid.report.document;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param heading whether the row is a heading of those below it, as in a table by themes
 */
public record TableRow(List<TableCell> cells, boolean heading) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    public static TableRow of(TableCell... cells) {
        return new TableRow(List.of(cells), false);
    }

    public static TableRow of(String... texts) {
        return new TableRow(Arrays.stream(texts).map(TableCell::of).toList(), false);
    }

    /** A heading of the rows below, in one cell over all columns. */
    public static TableRow heading(String text, int columns) {
        return new TableRow(List.of(new TableCell(Text.strong(text), null, null, columns)), true);
    }
}
