package org.essgrid.answers.table;

import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvRow;

/** How a row of a file becomes a row of a wide table. Thread-safe. */
public interface RowConversion {

    /** For files that are wide tables. */
    RowConversion NONE = (row, problems) -> Optional.of(new Converted(row));

    /**
     * The row of the wide table; empty if it is left out, with the reason among the problems.
     *
     * @param row as the file has it
     */
    Optional<Converted> convert(CsvRow row, Diagnostics problems);

    /** A problem of a converted cell, with what led to it. */
    default Diagnostic explained(Diagnostic problem) {
        return problem;
    }

    /** A converted row. */
    final class Converted {

        private final CsvRow row;
        private final String[] cells;
        private final int[] sources;

        /** A row without any change. */
        Converted(CsvRow row) {
            this(row, new String[0], new int[0]);
        }

        /**
         * @param row as the file has it
         * @param cells in the order of the wide table
         * @param sources the index of each cell in the file
         */
        public Converted(CsvRow row, String[] cells, int[] sources) {
            this.row = row;
            this.cells = cells;
            this.sources = sources;
        }

        CsvRow row() {
            return row;
        }

        String cell(int index) {
            return sources.length == 0 ? row.cell(index) : cells[index];
        }

        int source(int index) {
            return sources.length == 0 ? index : sources[index];
        }
    }
}
