package org.essgrid.source.csv;

import java.util.List;
import org.essgrid.source.Encoding;

/**
 * A table in memory. Every row has as many cells as the header.
 *
 * @param separator the character between cells
 * @param preamble the rows before the header; empty unless the reader has a condition for the header
 * @param rows the rows after the header, without blank ones
 */
public record CsvTable(Encoding encoding, char separator, List<CsvRow> preamble, CsvHeader header, List<CsvRow> rows) {

    public CsvTable {
        preamble = List.copyOf(preamble);
        rows = List.copyOf(rows);
    }
}
