package org.essgrid.answers.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.FactReader.Consent;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/**
 * A question of an online form.
 *
 * @param target the column of a wide table that it fills, in French
 * @param kind of its answers
 * @param hint may be empty
 * @param options what can be chosen; none where a number or a text is typed
 * @param range of the numbers accepted
 * @param appliesIf all of these must hold for it to be asked
 * @param after the answer to an earlier question on which it depends
 */
public record FormQuestion(
        String target,
        Kind kind,
        Translated label,
        Translated hint,
        List<Option> options,
        Range range,
        boolean required,
        List<Formula> appliesIf,
        Optional<After> after) {
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        INTEGER,
        DATE,
        ONE,
        SEVERAL
    }

    /**
     * What can be chosen.
     *
     * @param state what it means, if it is no answer
     */
    public record Option(String id, Translated label, Optional<NoAnswer> state) {
        static List<Option> of(List<Choice> choices) {
            return choices.stream()
                    .map(choice -> new Option(choice.id(), choice.label(), Optional.empty()))
                    .toList();
        }

        /** Consent, or its refusal. */
        static Option consent(int index) {
            String id = Consent.words(Language.FRENCH).get(index);
            return new Option(id, words(language -> Consent.words(language).get(index)), Optional.empty());
        }

        /** The options with those that give no answer. */
        static List<Option> stated(List<Option> options, boolean mayNotApply) {
            List<Option> all = new ArrayList<>(options);
            all.add(state("nsp", NoAnswer.UNKNOWN));
            if (mayNotApply) {
                all.add(state("na", NoAnswer.NOT_APPLICABLE));
            }
            return all;
        }

        private static Option state(String id, NoAnswer state) {
            return new Option(id, words(language -> state.words(language).get(0)), Optional.of(state));
        }

        /** Words of the program in its languages. */
        static Translated words(Function<Language, String> word) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Language language : Language.values()) {
                texts.put(language.code(), word.apply(language));
            }
            return new Translated(texts);
        }
    }

    /**
     * The answer to another question after which this one is asked.
     *
     * @param question index of that question among those of the form
     * @param state chosen there; empty if it must be left without an answer
     */
    public record After(int question, Optional<NoAnswer> state) {}

    public FormQuestion {
        options = List.copyOf(options);
        appliesIf = List.copyOf(appliesIf);
    }

    /** A question about the actor. */
    static FormQuestion fact(
            String target, Kind kind, Translated label, Translated hint, List<Option> options, boolean required) {
        return new FormQuestion(target, kind, label, hint, options, Range.ANY, required, List.of(), Optional.empty());
    }

    FormQuestion within(Range accepted) {
        return new FormQuestion(target, kind, label, hint, options, accepted, required, appliesIf, after);
    }

    FormQuestion when(List<Formula> conditions, Optional<After> earlier) {
        return new FormQuestion(target, kind, label, hint, options, range, required, conditions, earlier);
    }
}
