package org.essgrid.source.csv;

import java.util.List;

/**
 * A table read whole. Every row has as many cells as the header.
 *
 * @param preamble the rows before the header, as they stand; empty unless the reader was told how to know the header
 * @param rows the rows after the header, without blank ones
 */
public record CsvTable(CsvDialect dialect, List<CsvRow> preamble, CsvHeader header, List<CsvRow> rows) {

    public CsvTable {
        preamble = List.copyOf(preamble);
        rows = List.copyOf(rows);
    }
}
