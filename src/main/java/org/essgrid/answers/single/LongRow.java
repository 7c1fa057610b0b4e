package org.essgrid.answers.single;

import java.util.Optional;
import org.essgrid.answers.cell.Cell;
import org.essgrid.answers.questionnaire.Column;
import org.essgrid.answers.questionnaire.Row;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.text.Language;

/** One row of a questionnaire that has a row a question. */
record LongRow(CsvRow csv, Columns columns) implements Row {

    @Override
    public Optional<Cell> filled(Column column) {
        return Optional.of(cell(column)).filter(cell -> !cell.isBlank());
    }

    @Override
    public Cell answer() {
        return cell(Column.ANSWER);
    }

    @Override
    public boolean saysMore() {
        return Column.besideAnswer().stream().anyMatch(column -> filled(column).isPresent());
    }

    @Override
    public String title(Column column, Language language) {
        return column.name(language);
    }

    Cell cell(Column column) {
        return columns.cell(csv, column);
    }

    int line() {
        return csv.line();
    }
}
