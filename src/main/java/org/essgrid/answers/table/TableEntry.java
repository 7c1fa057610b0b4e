package org.essgrid.answers.table;

import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvRow;

/** A row of a wide table as it stands. Rows come one after the other; what they say can be read in any thread. */
public final class TableEntry {

    private final AnswerTableStream stream;
    private final Optional<CsvRow> row;
    private final List<Diagnostic> found;

    /** @param row empty where the file cannot be read further */
    TableEntry(AnswerTableStream stream, Optional<CsvRow> row, List<Diagnostic> found) {
        this.stream = stream;
        this.row = row;
        this.found = List.copyOf(found);
    }

    /** The line on which the row begins, from 1. */
    public int line() {
        return row.map(CsvRow::line).orElseGet(() -> found.get(0).location().line());
    }

    /** The cells, as many as the table has titles; none where the file cannot be read further. */
    public List<String> cells() {
        return row.map(CsvRow::cells).orElse(List.of());
    }

    /** What the row says; the same however often it is asked. */
    public TableRecord read() {
        if (row.isEmpty()) {
            return new TableRecord(Optional.empty(), "", found);
        }
        Diagnostics problems = new Diagnostics();
        problems.addAll(found);
        return stream.read(row.get(), problems);
    }
}
