package org.essgrid.assessment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The part that a child had in the score of its group.
 *
 * @param result the child's own result
 * @param declared its weight for this actor as the grid gives it (times its points, in a sum); 0 for penalties and bonuses
 * @param weight its weight after the weight of children that do not apply was redistributed; 0 if it does not apply itself
 * @param counted the score, 0..1, that entered the aggregation: its own, or 0 for a blank that the grid counts as zero;
 *     empty if none entered
 * @param share its share, 0..1, of what decides the score; 0 if it did not enter, or does not decide (see {@link DecidingParts})
 */
public record Contribution(NodeResult result, double declared, double weight, OptionalDouble counted, double share) {

    public boolean isCounted() {
        return counted.isPresent() && weight > 0;
    }

    Contribution withShare(double newShare) {
        return new Contribution(result, declared, weight, counted, newShare);
    }

    /**
     * The sum of a figure over several parts. What rounding loses at each step is carried over to the next (Kahan, “Further
     * remarks on reducing truncation errors”, 1965), so that the result depends as little as possible on the order.
     */
    static double sum(List<Contribution> parts, ToDoubleFunction<Contribution> figure) {
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
