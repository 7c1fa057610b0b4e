package org.essgrid.answers.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.questionnaire.QuestionnaireCells;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.text.Language;

/**
 * One row of a wide table as the questionnaire of an actor.
 *
 * @param actor the name of the actor, for messages
 */
record TableQuestionnaire(TableColumns columns, CsvRow csv, String actor) implements QuestionnaireCells {

    private static final List<QuestionnaireColumn> ADDITIONAL = QuestionnaireColumn.additional();

    @Override
    public Location location() {
        return columns.header().location(csv);
    }

    @Override
    public Optional<QuestionnaireCells.Row> row(String name) {
        int[] indices = columns.about(name);
        return indices == null ? Optional.empty() : Optional.of(new TableRowCells(this, name, indices));
    }

    private AnswerCell cell(String text, int index) {
        return new AnswerCell(actor, text, columns.header().location(csv, index));
    }

    /** The cells about one criterion, input or fact. */
    @SuppressWarnings("EnumOrdinal") // An array, not an EnumMap, avoids boxing: millions of cells are read.
    private static final class TableRowCells implements QuestionnaireCells.Row {

        private final TableQuestionnaire questionnaire;
        private final String name;
        private final int[] indices;

        /** @param indices of the columns, by the ordinal of their {@link QuestionnaireColumn} */
        TableRowCells(TableQuestionnaire questionnaire, String name, int[] indices) {
            this.questionnaire = questionnaire;
            this.name = name;
            this.indices = indices;
        }

        @Override
        public Optional<AnswerCell> filled(QuestionnaireColumn column) {
            int index = indices[column.ordinal()];
            String text = index == TableColumns.NONE ? "" : questionnaire.csv.cell(index);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            AnswerCell cell = questionnaire.cell(text, index);
            return cell.isBlank() ? Optional.empty() : Optional.of(cell);
        }

        @Override
        public AnswerCell answer() {
            int index = indices[QuestionnaireColumn.ANSWER.ordinal()];
            return index == TableColumns.NONE
                    ? questionnaire.cell("", firstIndex())
                    : questionnaire.cell(questionnaire.csv.cell(index), index);
        }

        private int firstIndex() {
            return Arrays.stream(indices)
                    .filter(index -> index != TableColumns.NONE)
                    .min()
                    .orElseThrow();
        }

        @Override
        public boolean hasAdditional() {
            for (QuestionnaireColumn column : ADDITIONAL) {
                // Checked first, because most criteria have no such columns.
                if (indices[column.ordinal()] != TableColumns.NONE
                        && filled(column).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String title(QuestionnaireColumn column, Language language) {
            int index = indices[column.ordinal()];
            return index == TableColumns.NONE
                    ? name + "." + column.name(language)
                    : questionnaire.columns.header().names().get(index);
        }
    }
}
