package org.essgrid.grid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaInputs;

/**
 * The weight of an element among its siblings, in any unit; 0 shows the element without counting it.
 *
 * @param cases weights with conditions, of which the first that holds applies
 * @param otherwise the weight if no condition holds
 */
public record Weight(List<Case> cases, double otherwise) {

    /** @param weight the weight if the condition holds, at least 0 */
    public record Case(Formula when, double weight) {}

    public Weight {
        cases = List.copyOf(cases);
        if (otherwise < 0 || cases.stream().anyMatch(c -> c.weight() < 0)) {
            throw new IllegalArgumentException("a weight must be at least 0");
        }
    }

    public static Weight of(double weight) {
        return new Weight(List.of(), weight);
    }

    /** The weight for these facts. A condition whose result is unknown does not hold. */
    public double in(FormulaInputs facts) {
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
