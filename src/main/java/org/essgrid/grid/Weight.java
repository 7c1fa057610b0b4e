package org.essgrid.grid;

import java.util.List;
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

    /** Whether the weight can be above 0. */
    public boolean canCount() {
        return otherwise > 0 || cases.stream().anyMatch(c -> c.weight() > 0);
    }
}
