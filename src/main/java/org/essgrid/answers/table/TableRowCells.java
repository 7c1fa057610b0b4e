package org.essgrid.answers.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.QuestionnaireRow;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.Language;

/** The cells about one criterion, input or fact in the row of an actor. */
@SuppressWarnings(
        "EnumOrdinal") // As an EnumMap does, without an object for each number: a cell is read a million times.
final class TableRowCells implements QuestionnaireRow {

    private static final List<QuestionnaireColumn> BESIDE_ANSWER = QuestionnaireColumn.besideAnswer();

    private final TableQuestionnaire form;
    private final String name;
    private final int[] indices;

    /** @param indices of the columns, by the ordinal of what they hold */
    TableRowCells(TableQuestionnaire form, String name, int[] indices) {
        this.form = form;
        this.name = name;
        this.indices = indices;
    }

    @Override
    public Optional<AnswerCell> filled(QuestionnaireColumn column) {
        int index = indices[column.ordinal()];
        String text = index == TableColumns.NONE ? "" : form.csv().cell(index);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        AnswerCell cell = new AnswerCell(form.actor(), text, location(index));
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    @Override
    public AnswerCell answer() {
        int index = indices[QuestionnaireColumn.ANSWER.ordinal()];
        return index == TableColumns.NONE
                ? new AnswerCell(form.actor(), "", location(firstIndex()))
                : new AnswerCell(form.actor(), form.csv().cell(index), location(index));
    }

    private int firstIndex() {
        return Arrays.stream(indices)
                .filter(index -> index != TableColumns.NONE)
                .min()
                .orElseThrow();
    }

    @Override
    public boolean saysMore() {
        for (QuestionnaireColumn column : BESIDE_ANSWER) {
            // Nearly no criterion has such columns, so this is what is asked first.
            if (indices[column.ordinal()] != TableColumns.NONE && filled(column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String title(QuestionnaireColumn column, Language language) {
        CsvHeader header = form.columns().header();
        int index = indices[column.ordinal()];
        return index == TableColumns.NONE
                ? name + "." + column.name(language)
                : header.names().get(index);
    }

    private Location location(int index) {
        return form.columns().header().location(form.csv(), index);
    }
}
