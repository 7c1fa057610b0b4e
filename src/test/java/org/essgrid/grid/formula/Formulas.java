package org.essgrid.grid.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.Reference.Kind;

/** Parses and evaluates formulas in a scope with the numbers a to c, a choice, unknown values and nodes. */
final class Formulas {

    private static final Map<String, Scope.Name> NAMES = names();

    private static final Scope SCOPE = new Scope(
            NAMES,
            Set.of("double"),
            Map.of(
                    Reference.of(Kind.VALUE, "parite"), name(Kind.VALUE, "parite", ValueType.NUMBER),
                    Reference.of(Kind.SCORE, "gouv"), name(Kind.SCORE, "gouv", ValueType.NUMBER),
                    Reference.of(Kind.EXACT, "gouv"), name(Kind.EXACT, "gouv", ValueType.NUMBER),
                    Reference.of(Kind.ANSWERED, "gouv"), name(Kind.ANSWERED, "gouv", ValueType.TRUTH),
                    Reference.of(Kind.LEVEL, "na"), name(Kind.LEVEL, "na", ValueType.TEXT, "0", "1"),
                    Reference.of(Kind.LEVEL, "ag"), name(Kind.LEVEL, "ag", ValueType.TEXT, "0", "1", "2")));

    private Formulas() {}

    private static Map<String, Scope.Name> names() {
        Map<String, Scope.Name> names = new HashMap<>();
        for (String number : List.of("a", "b", "c", "x", "y")) {
            names.put(number, name(Kind.PROFILE, number, ValueType.NUMBER));
        }
        names.put("statut", name(Kind.PROFILE, "statut", ValueType.TEXT, "association", "scop"));
        names.put("ville", name(Kind.PROFILE, "ville", ValueType.TEXT));
        return names;
    }

    private static Scope.Name name(Kind kind, String id, ValueType type, String... choices) {
        return new Scope.Name(Reference.of(kind, id), type, List.of(choices));
    }

    static FormulaParser.Result parse(String text, ValueType type) {
        return FormulaParser.parse(text, type, SCOPE);
    }

    static Formula valid(String text, ValueType type) {
        FormulaParser.Result result = parse(text, type);
        assertThat(result.problems()).as(text).isEmpty();
        return result.formula().orElseThrow();
    }

    /** Inputs: a = 6, b = 3, c = 0.5, the choice scop; x, y and the town are unknown, and « na » does not apply. */
    static FormulaInputs facts() {
        Map<Reference, Value> known = Map.of(
                Reference.of(Kind.PROFILE, "a"), Value.of(new BigDecimal("6")),
                Reference.of(Kind.PROFILE, "b"), Value.of(new BigDecimal("3")),
                Reference.of(Kind.PROFILE, "c"), Value.of(new BigDecimal("0.5")),
                Reference.of(Kind.PROFILE, "statut"), Value.of("scop"),
                Reference.of(Kind.VALUE, "parite"), Value.of(new BigDecimal("40")),
                Reference.of(Kind.SCORE, "gouv"), Value.of(new BigDecimal("62.5")),
                Reference.of(Kind.EXACT, "gouv"), Value.of(new BigDecimal("62.54321")),
                Reference.of(Kind.ANSWERED, "gouv"), Value.of(true),
                Reference.of(Kind.APPLICABLE, "na"), Value.of(false),
                Reference.of(Kind.LEVEL, "ag"), Value.of("2"));
        return reference -> Optional.ofNullable(known.get(reference));
    }

    static FormulaResult value(String text) {
        return valid(text, ValueType.NUMBER).evaluate(facts());
    }

    /** The truth of a condition; empty if unknown. */
    static Optional<Boolean> truth(String text) {
        return valid(text, ValueType.TRUTH).evaluate(facts()).truth();
    }
}
