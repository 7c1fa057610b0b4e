package org.essgrid.assessment;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sums of figures of parts. */
final class Sums {

    private Sums() {}

    /**
     * The sum, with what rounding loses at each step carried over to the next (Kahan, “Further remarks on reducing
     * truncation errors”, 1965): it depends on the order as little as can be.
     */
    static double of(List<Part> parts, ToDoubleFunction<Part> figure) {
        double sum = 0;
        double excess = 0;
        for (Part part : parts) {
            double wanted = figure.applyAsDouble(part) - excess;
            double reached = sum + wanted;
            excess = (reached - sum) - wanted;
            sum = reached;
        }
        return sum - excess;
    }
}
