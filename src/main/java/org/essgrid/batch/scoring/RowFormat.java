package org.essgrid.batch.scoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.results.CsvResults;
import org.essgrid.results.JsonResults;

/** Makes the rows of the tables. One a worker and not shared between threads. */
final class RowFormat {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CsvResults csv;
    private final JsonResults json;

    RowFormat(Grid grid) {
        this.csv = CsvResults.rows(grid, bytes);
        this.json = JsonResults.lines(bytes);
    }

    ResultRows of(Assessment assessment) {
        try {
            csv.write(assessment);
            csv.flush();
            byte[] row = taken();
            json.write(assessment);
            json.flush();
            return new ResultRows(row, taken());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private byte[] taken() {
        byte[] taken = bytes.toByteArray();
        bytes.reset();
        return taken;
    }
}
