package org.essgrid.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaInputs;

/**
 * The weight of an element among its siblings, in any unit; 0 shows the element without counting it.
 *
 * @param cases weights with conditions, of which the first that holds applies
 * @param otherwise the weight if no condition holds
 * @param formula that gives the weight instead; empty for most elements
 */
public record Weight(List<Case> cases, double otherwise, Optional<Formula> formula) {

    /** @param weight the weight if the condition holds, at least 0 */
    public record Case(Formula when, double weight) {}

    public Weight {
        cases = List.copyOf(cases);
        if (otherwise < 0 || cases.stream().anyMatch(c -> c.weight() < 0)) {
            throw new IllegalArgumentException("a weight must be at least 0");
        }
    }

    public static Weight of(double weight) {
        return new Weight(List.of(), weight, Optional.empty());
    }

    public static Weight of(Formula formula) {
        return new Weight(List.of(), 1, Optional.of(formula));
    }

    /** Whether its formula has no value for these facts, so that the group around the element has no score. */
    public boolean isUnknown(FormulaInputs facts) {
        return formula.isPresent() && formula.get().evaluate(facts).number().isEmpty();
    }

    /** The formulas and conditions that decide it. */
    public Stream<Formula> formulas() {
        return Stream.concat(cases.stream().map(Case::when), formula.stream());
    }

    /**
     * The weight for these facts. A condition whose result is unknown does not hold; a negative result of a formula counts as 0,
     * and an unknown one as 1, which only affects the coverage.
     */
    public double in(FormulaInputs facts) {
        if (formula.isPresent()) {
            return formula.get()
                    .evaluate(facts)
                    .number()
                    .map(n -> Math.max(0, n.doubleValue()))
                    .orElse(otherwise);
        }
        for (Case candidate : cases) {
            if (candidate.when().evaluate(facts).truth().orElse(false)) {
                return candidate.weight();
            }
        }
        return otherwise;
    }

    /**
     * The weights that are possible for these facts: more than one while a condition is undecided.
     *
     * @param undecided whether an unknown condition may still be decided
     */
    public Set<Double> possible(FormulaInputs facts, Predicate<Formula> undecided) {
        Set<Double> possible = new LinkedHashSet<>();
        for (Case candidate : cases) {
            if (candidate.when().evaluate(facts).truth().orElse(undecided.test(candidate.when()))) {
                possible.add(candidate.weight());
            }
            if (candidate.when().evaluate(facts).truth().orElse(false)) {
                return possible;
            }
        }
        possible.add(otherwise);
        return possible;
    }

    /** Whether the weight can be above 0. */
    public boolean canCount() {
        return otherwise > 0 || cases.stream().anyMatch(c -> c.weight() > 0);
    }
}
