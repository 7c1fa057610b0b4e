package org.essgrid.answers.single;

import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.QuestionnaireRow;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.text.Language;

/** One row of a questionnaire that has a row a question. */
record SingleRow(CsvRow csv, ColumnPositions columns) implements QuestionnaireRow {

    @Override
    public Optional<AnswerCell> filled(QuestionnaireColumn column) {
        return Optional.of(cell(column)).filter(cell -> !cell.isBlank());
    }

    @Override
    public AnswerCell answer() {
        return cell(QuestionnaireColumn.ANSWER);
    }

    @Override
    public boolean saysMore() {
        return QuestionnaireColumn.besideAnswer().stream()
                .anyMatch(column -> filled(column).isPresent());
    }

    @Override
    public String title(QuestionnaireColumn column, Language language) {
        return column.name(language);
    }

    AnswerCell cell(QuestionnaireColumn column) {
        return columns.cell(csv, column);
    }

    int line() {
        return csv.line();
    }
}
