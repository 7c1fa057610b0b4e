package org.essgrid.assessment;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sums of figures of parts. */
final class WeightedSums {

    private WeightedSums() {}

    /**
     * The sum, with what rounding loses at each step carried over to the next (Kahan, “Further remarks on reducing
     * truncation errors”, 1965): it depends on the order as little as can be.
     */
    static double of(List<Contribution> parts, ToDoubleFunction<Contribution> figure) {
        double sum = 0;
        double excess = 0;
        for (Contribution part : parts) {
            double wanted = figure.applyAsDouble(part) - excess;
            double reached = sum + wanted;
            excess = (reached - sum) - wanted;
            sum = reached;
        }
        return sum - excess;
    }
}
