package org.essgrid.assessment;

import java.util.OptionalDouble;

/**
 * A child as it counted in its group.
 *
 * @param result the child's own result
 * @param declared its weight for this actor, as the grid gives it (times its points, in a sum); 0 for what acts beside
 *     the mean
 * @param weight the same after the weight of what does not apply went where the grid says; 0 if it does not apply
 * @param counted the score, 0..1, that entered the aggregation: its own, or 0 for a blank that the grid counts as zero;
 *     empty if it did not enter
 * @param share its share, 0..1, of all that entered; 0 if it did not enter
 */
public record Contribution(NodeResult result, double declared, double weight, OptionalDouble counted, double share) {

    public boolean isCounted() {
        return counted.isPresent() && weight > 0;
    }

    Contribution withShare(double newShare) {
        return new Contribution(result, declared, weight, counted, newShare);
    }
}
