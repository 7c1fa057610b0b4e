package org.essgrid.source.csv;

import java.util.List;

/**
 * One record of a table. A cell may contain line ends, so a record may span several lines.
 *
 * @param line the line of the file on which the record begins, from 1
 * @param number the row as a spreadsheet counts them, from 1
 */
public record CsvRow(int line, int number, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** A row before which no cell has several lines. */
    public CsvRow(int line, List<String> cells) {
        this(line, line, cells);
    }

    /** The same row, before which cells have so many additional lines. */
    CsvRow after(int extraLines) {
        return new CsvRow(line, line - extraLines, cells);
    }

    /** How many more lines than rows of a spreadsheet it takes. */
    int extraLines() {
        return (int) cells.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
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
