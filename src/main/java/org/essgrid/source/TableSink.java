package org.essgrid.source;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Receives the cells of a table, row after row: a CSV file, or a sheet of a workbook. */
public interface TableSink {

    /** Adds a cell of text. */
    TableSink text(String text);

    /** Adds a number; the cell stays blank if there is none. */
    TableSink number(Optional<BigDecimal> number);

    /** Adds a date; the cell stays blank if there is none. */
    TableSink date(Optional<LocalDate> date);

    /** Ends the row. */
    void endRow() throws IOException;
}
