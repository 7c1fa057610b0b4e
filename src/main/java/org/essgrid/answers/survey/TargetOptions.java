package org.essgrid.answers.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.questionnaire.FactReader;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.text.Language;

/**
 * The options of the questions that have any.
 *
 * @param byRow by the French name of the row of a questionnaire
 */
record TargetOptions(Map<String, AnswerOptions> byRow) {

    private static final List<QuestionnaireColumn> ANSWERS =
            List.of(QuestionnaireColumn.ANSWER, QuestionnaireColumn.TARGET_1Y, QuestionnaireColumn.TARGET_3Y);

    static TargetOptions of(Grid grid) {
        Map<String, AnswerOptions> byRow = new HashMap<>();
        for (Criterion criterion : grid.criteria()) {
            if (criterion.measure() instanceof Measure.Qualitative measure) {
                byRow.put(criterion.id(), AnswerOptions.of(measure));
            }
            for (Input input : criterion.measure().inputs()) {
                if (!input.choices().isEmpty()) {
                    byRow.put(RowNames.input(criterion, input), AnswerOptions.of(input.choices()));
                }
            }
        }
        for (ProfileField field : grid.profile()) {
            if (!field.choices().isEmpty()) {
                byRow.put(RowNames.profile(field.id(), Language.FRENCH), AnswerOptions.of(field.choices()));
            }
        }
        if (!grid.voices().colleges().isEmpty()) {
            byRow.put(SpecialRow.COLLEGE.name(Language.FRENCH), FactReader.colleges(grid.voices()));
        }
        return new TargetOptions(byRow);
    }

    /** The options of a column; empty if it takes numbers or texts. */
    Optional<AnswerOptions> of(ColumnTitle target) {
        return ANSWERS.contains(target.column()) ? Optional.ofNullable(byRow.get(target.row())) : Optional.empty();
    }
}
