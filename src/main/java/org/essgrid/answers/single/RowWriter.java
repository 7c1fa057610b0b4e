package org.essgrid.answers.single;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;

/** Writes the rows of a questionnaire. */
record RowWriter(CsvWriter csv) {

    /** The columns that are written; others are only accepted when a questionnaire is read. */
    private static final List<QuestionnaireColumn> COLUMNS = Arrays.stream(QuestionnaireColumn.values())
            .filter(c -> c != QuestionnaireColumn.UNIT)
            .toList();

    void header(Language language) throws IOException {
        csv.row(COLUMNS.stream().map(column -> column.name(language)).toArray(String[]::new));
    }

    void row(Map<QuestionnaireColumn, Value> cells) throws IOException {
        for (QuestionnaireColumn column : COLUMNS) {
            Value value = cells.get(column);
            if (value instanceof Value.Quantity quantity) {
                csv.number(quantity.number());
            } else {
                csv.text(value instanceof Value.Text text ? text.text() : "");
            }
        }
        csv.endRow();
    }

    /** The cells of a row that present a question; the cells of the answer are to be added. */
    static Map<QuestionnaireColumn, Value> question(String row, String question, String help, String allowed) {
        Map<QuestionnaireColumn, Value> cells = new EnumMap<>(QuestionnaireColumn.class);
        cells.put(QuestionnaireColumn.ROW, Value.of(row));
        cells.put(QuestionnaireColumn.QUESTION, Value.of(question));
        cells.put(QuestionnaireColumn.HELP, Value.of(help));
        cells.put(QuestionnaireColumn.ALLOWED, Value.of(allowed));
        return cells;
    }
}
