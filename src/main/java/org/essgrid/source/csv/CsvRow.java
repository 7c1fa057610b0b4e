package org.essgrid.source.csv;

import java.util.List;

/**
 * One record of a table. A cell may contain line ends, so a record may span several lines.
 *
 * @param line the line of the file on which the record begins, from 1
 */
public record CsvRow(int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell at this index from 0; empty beyond the last. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
