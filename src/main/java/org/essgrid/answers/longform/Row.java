package org.essgrid.answers.longform;

import org.essgrid.answers.cell.Cell;
import org.essgrid.source.csv.CsvRow;

/** One row of a questionnaire. */
record Row(CsvRow csv, Columns columns) {

    Cell cell(Column column) {
        return columns.cell(csv, column);
    }

    int line() {
        return csv.line();
    }
}
