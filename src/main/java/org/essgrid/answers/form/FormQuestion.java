package org.essgrid.answers.form;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Formula;
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
    public record Option(String id, Translated label, Optional<NoAnswer> state) {}

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
