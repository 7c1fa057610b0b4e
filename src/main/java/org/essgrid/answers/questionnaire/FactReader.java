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
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Voices;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/**
 * Reads the facts in a questionnaire: the actor, its profile, and the parameters that it replaces.
 *
 * @param colleges the colleges that a respondent may belong to
 * @param required when required facts must be given
 */
public record FactReader(
        QuestionnaireCells questionnaire, CellProblems problems, AnswerOptions colleges, Due required) {

    /** When required facts must be given. */
    public enum Due {
        /** In this questionnaire; a missing fact is an error. */
        NOW,
        /** When the questionnaire is filled in; a missing fact is a warning. */
        LATER,
        /** In this questionnaire or in another about the same actor; a missing fact is not reported. */
        ANYWHERE
    }

    /** The colleges that a respondent may belong to. */
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
                        || questionnaire
                                .row(SpecialRow.NAME.name(Language.FRENCH))
                                .isPresent())) {
            problems.warning(name, "answers.actor-without-name", SpecialRow.NAME.name(problems.language()));
        }
        Optional<LocalDate> date =
                Optional.of(special(SpecialRow.DATE)).filter(c -> !c.isBlank()).flatMap(c -> c.date(problems));
        Actor actor = new Actor(
                id.text(),
                name.text(),
                special(SpecialRow.CAMPAIGN).text(),
                date,
                special(SpecialRow.RESPONDENTS).text(),
                consent(),
                college());
        if (actor.isIdNumber()) {
            problems.warning(id, "answers.id-number", id.quote());
        }
        return actor;
    }

    /** « Unknown » is not consent. */
    private Optional<Boolean> consent() {
        AnswerCell cell = special(SpecialRow.CONSENT);
        return NoAnswer.of(cell.text()).isPresent() ? Optional.empty() : Consent.read(cell, problems);
    }

    private Optional<String> college() {
        AnswerCell cell = special(SpecialRow.COLLEGE);
        return cell.isBlank() ? Optional.empty() : colleges.read(cell, problems);
    }

    Map<String, Value> profile(List<FactRule> rules) {
        Map<String, Value> profile = new LinkedHashMap<>();
        for (FactRule rule : rules) {
            AnswerCell cell = answer(rule.row());
            if (rule.isAbsent(cell)) {
                reportAbsent(rule, cell);
                warnOfComment(rule);
            } else {
                rule.read(cell, problems)
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
                        .read(cell, problems)
                        .ifPresent(number -> parameters.put(parameter.id(), number));
            }
        }
        return parameters;
    }

    private AnswerCell special(SpecialRow row) {
        return answer(row.name(Language.FRENCH));
    }

    /** The cell that holds a fact; a blank one with the location of the questionnaire if there is no such row. */
    private AnswerCell answer(String name) {
        return questionnaire
                .row(name)
                .map(QuestionnaireCells.Row::answer)
                .orElseGet(() -> new AnswerCell(name, "", questionnaire.location()));
    }

    /** The comment on a fact is not read, even if it is the fact. */
    private void warnOfComment(FactRule rule) {
        CellProblems unheard = new CellProblems(problems.language(), new Diagnostics());
        questionnaire
                .row(rule.row())
                .flatMap(row -> row.filled(QuestionnaireColumn.COMMENT))
                .filter(comment -> rule.field().kind() != ProfileField.Kind.TEXT
                        && rule.read(comment, unheard).isPresent())
                .ifPresent(comment -> problems.warning(comment, "answers.answer-in-comment", comment.quote()));
    }

    private void reportAbsent(FactRule rule, AnswerCell cell) {
        // If the actor has several questionnaires, another one may give the fact.
        boolean oneOfSeveral =
                required == Due.ANYWHERE || !special(SpecialRow.COLLEGE).isBlank();
        if (oneOfSeveral || !rule.field().required()) {
            return;
        }
        Object[] arguments = {
            rule.field().label().in(problems.language()),
            RowNames.profile(rule.field().id(), problems.language())
        };
        if (required == Due.LATER) {
            problems.warning(cell, "answers.profile-to-come", arguments);
        } else {
            problems.error(cell, "answers.profile-required", arguments);
        }
    }

    /**
     * The valid values of one fact about the actor.
     *
     * @param row the French name of its row
     * @param options the choices; none unless the fact is a choice
     */
    record FactRule(ProfileField field, String row, AnswerOptions options) {

        FactRule(ProfileField field) {
            this(field, RowNames.profile(field.id(), Language.FRENCH), AnswerOptions.of(field.choices()));
        }

        /** The words for no answer mean that a fact is absent, but not in a free text, which may contain any word. */
        boolean isAbsent(AnswerCell cell) {
            return switch (field.kind()) {
                case TEXT -> cell.isBlank();
                case NUMBER -> NoAnswer.of(cell.text()).isPresent();
                case CHOICE ->
                    NoAnswer.of(cell.text()).isPresent()
                            && options.find(cell.text()).isEmpty();
            };
        }

        /** The value; empty if it is invalid, which is then reported. */
        Optional<Value> read(AnswerCell cell, CellProblems problems) {
            return switch (field.kind()) {
                case TEXT -> Optional.of(Value.of(cell.text()));
                case NUMBER -> NumberRule.of(field).read(cell, problems).map(Value::of);
                case CHOICE -> options.read(cell, problems).map(Value::of);
            };
        }
    }

    /** Whether an actor agrees to be named, as « yes » or « no ». */
    public static final class Consent {

        private static final String YES = "yes";
        private static final Translated YES_WORD = words("oui", YES);
        private static final Translated NO_WORD = words("non", "no");
        private static final AnswerOptions OPTIONS =
                AnswerOptions.of(List.of(new Choice(YES, YES_WORD), new Choice("no", NO_WORD)));

        private Consent() {}

        private static Translated words(String french, String english) {
            Map<String, String> words = new LinkedHashMap<>();
            words.put(Language.FRENCH.code(), french);
            words.put(Language.ENGLISH.code(), english);
            return new Translated(words);
        }

        /** The word in a questionnaire; empty if the actor did not answer. */
        public static String word(Optional<Boolean> consent, Language language) {
            return consent.map(yes -> (yes ? YES_WORD : NO_WORD).in(language)).orElse("");
        }

        /** The valid words: {@code oui, non}. */
        public static List<String> words(Language language) {
            return List.of(YES_WORD.in(language), NO_WORD.in(language));
        }

        /** The content of a cell; empty if it is neither, which is then reported. */
        static Optional<Boolean> read(AnswerCell cell, CellProblems problems) {
            return OPTIONS.read(cell, problems).map(YES::equals);
        }
    }
}
