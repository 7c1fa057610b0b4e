package org.essgrid.answers.table;

import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireCells;
import org.essgrid.answers.questionnaire.QuestionnaireRow;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvRow;

/**
 * One row of a wide table as the questionnaire of an actor.
 *
 * @param actor who it is about, for messages
 */
record TableQuestionnaire(TableColumns columns, CsvRow csv, String actor) implements QuestionnaireCells {

    @Override
    public Location location() {
        return Location.of(columns.header().file(), csv.line(), 0);
    }

    @Override
    public Optional<QuestionnaireRow> row(String name) {
        int[] indices = columns.about(name);
        return indices == null ? Optional.empty() : Optional.of(new TableRowCells(this, name, indices));
    }
}
