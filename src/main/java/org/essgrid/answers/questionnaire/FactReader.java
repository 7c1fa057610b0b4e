package org.essgrid.answers.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.cell.ChoiceCell;
import org.essgrid.answers.cell.DateCell;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.Voices;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;

/**
 * Reads what a questionnaire says beside its answers: who answers, in which situation, with which figures.
 *
 * @param colleges those that a respondent may speak for
 * @param required when facts that are required are due
 */
public record FactReader(QuestionnaireCells form, CellProblems remarks, AnswerOptions colleges, Due required) {

    /** When something must be given. */
    public enum Due {
        NOW,
        /** Once the questionnaire is being filled. */
        LATER,
        /** In this questionnaire or in another about the same actor. */
        ANYWHERE
    }

    /** The colleges that a respondent may speak for. */
    public static AnswerOptions colleges(Voices voices) {
        return AnswerOptions.of(voices.colleges().stream()
                .map(college -> new Choice(college.id(), college.label()))
                .toList());
    }

    Actor actor() {
        AnswerCell name = special(SpecialRow.NAME);
        AnswerCell id = special(SpecialRow.ID);
        if (name.isBlank()
                && (id.isBlank()
                        || form.row(SpecialRow.NAME.name(Language.FRENCH)).isPresent())) {
            remarks.warning(name, "answers.actor-without-name", SpecialRow.NAME.name(remarks.language()));
        }
        Optional<LocalDate> date =
                Optional.of(special(SpecialRow.DATE)).filter(c -> !c.isBlank()).flatMap(c -> DateCell.read(c, remarks));
        return new Actor(
                id.text(),
                name.text(),
                special(SpecialRow.CAMPAIGN).text(),
                date,
                special(SpecialRow.RESPONDENTS).text(),
                consent(),
                college());
    }

    /** One who does not know has not agreed. */
    private Optional<Boolean> consent() {
        AnswerCell cell = special(SpecialRow.CONSENT);
        return NoAnswer.of(cell.text()).isPresent() ? Optional.empty() : Consent.read(cell, remarks);
    }

    private Optional<String> college() {
        AnswerCell cell = special(SpecialRow.COLLEGE);
        return cell.isBlank() ? Optional.empty() : ChoiceCell.read(colleges, cell, remarks);
    }

    Map<String, Value> profile(List<FactRule> rules) {
        Map<String, Value> profile = new LinkedHashMap<>();
        for (FactRule rule : rules) {
            AnswerCell cell = answer(rule.row());
            if (rule.isAbsent(cell)) {
                reportAbsent(rule, cell);
            } else {
                rule.read(cell, remarks)
                        .ifPresent(value -> profile.put(rule.field().id(), value));
            }
        }
        return profile;
    }

    Map<String, BigDecimal> parameters(List<Parameter> all) {
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        for (Parameter parameter : all) {
            AnswerCell cell = answer(RowNames.parameter(parameter.id(), Language.FRENCH));
            if (!cell.isBlank()) {
                NumberRule.of(parameter)
                        .read(cell, remarks)
                        .ifPresent(number -> parameters.put(parameter.id(), number));
            }
        }
        return parameters;
    }

    private AnswerCell special(SpecialRow row) {
        return answer(row.name(Language.FRENCH));
    }

    /** The cell that holds a fact; a blank one at the place where it is due. */
    private AnswerCell answer(String name) {
        return form.row(name).map(QuestionnaireRow::answer).orElseGet(() -> new AnswerCell(name, "", form.location()));
    }

    private void reportAbsent(FactRule rule, AnswerCell cell) {
        // One questionnaire among several need not know every fact: another may.
        boolean amongSeveral =
                required == Due.ANYWHERE || !special(SpecialRow.COLLEGE).isBlank();
        if (amongSeveral || !rule.field().required()) {
            return;
        }
        Object[] words = {
            rule.field().label().in(remarks.language()),
            RowNames.profile(rule.field().id(), remarks.language())
        };
        if (required == Due.LATER) {
            remarks.warning(cell, "answers.profile-to-come", words);
        } else {
            remarks.error(cell, "answers.profile-required", words);
        }
    }
}
