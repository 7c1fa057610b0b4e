package org.essgrid.report.document;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table.
 *
 * @param heading whether the row names those below it, as in a table by themes
 */
public record Row(List<Cell> cells, boolean heading) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    public static Row of(String... texts) {
        return new Row(Arrays.stream(texts).map(Cell::of).toList(), false);
    }

    /** A row of one cell over all columns that names the rows below. */
    public static Row heading(String text, int columns) {
        return new Row(List.of(new Cell(Text.strong(text), null, null, columns)), true);
    }
}
