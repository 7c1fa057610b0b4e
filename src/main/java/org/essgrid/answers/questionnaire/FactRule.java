package org.essgrid.answers.questionnaire;

import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.cell.ChoiceCell;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;

/**
 * How one fact about the actor is read.
 *
 * @param row the French name of its row
 * @param options what may be chosen; none where nothing is
 */
record FactRule(ProfileField field, String row, AnswerOptions options) {

    FactRule(ProfileField field) {
        this(field, RowNames.profile(field.id(), Language.FRENCH), AnswerOptions.of(field.choices()));
    }

    /** A free text may well be « sans objet »; elsewhere the words for no answer say that the fact is not known. */
    boolean isAbsent(AnswerCell cell) {
        return switch (field.kind()) {
            case TEXT -> cell.isBlank();
            case NUMBER -> NoAnswer.of(cell.text()).isPresent();
            case CHOICE ->
                NoAnswer.of(cell.text()).isPresent()
                        && options.find(cell.text()).isEmpty();
        };
    }

    /** The value; empty if it is wrong, and then the problem is reported. */
    Optional<Value> read(AnswerCell cell, CellProblems remarks) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(Value.of(cell.text()));
            case NUMBER -> NumberRule.of(field).read(cell, remarks).map(Value::of);
            case CHOICE -> ChoiceCell.read(options, cell, remarks).map(Value::of);
        };
    }
}
