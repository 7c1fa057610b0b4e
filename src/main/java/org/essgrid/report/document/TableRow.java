package org.essgrid.report.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param heading whether the row is a heading of those below it, as in a table by themes
 * @param anchor the name by which links of the document refer to it, null if none
 */
public record TableRow(
        List<TableCell> cells, boolean heading, @Nullable String anchor) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    public static TableRow of(List<TableCell> cells) {
        return new TableRow(cells, false, null);
    }

    public static TableRow of(TableCell... cells) {
        return of(List.of(cells));
    }

    public static TableRow of(String... texts) {
        return of(Arrays.stream(texts).map(TableCell::of).toList());
    }

    /** A heading of the rows below. */
    public static TableRow heading(TableCell... cells) {
        return new TableRow(List.of(cells), true, null);
    }

    public TableRow anchored(String name) {
        return new TableRow(cells, heading, name);
    }
}
