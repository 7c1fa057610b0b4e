package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;

/** What acts on a group's score beside its mean: penalties and bonuses, then floor, cap and full marks. */
public final class ScoreAdjustments {

    private ScoreAdjustments() {}

    /**
     * The score of a group.
     *
     * @param mean what its aggregation gives, 0..1, or more from a sum
     */
    public static double apply(Group group, double mean, List<Contribution> parts) {
        double moved = mean + WeightedSums.of(parts, ScoreAdjustments::effect);
        double most = maximum(group, parts);
        Optional<BigDecimal> floor = group.rule().floor();
        Optional<BigDecimal> cap = group.rule().cap();
        double floored = floor.isPresent() ? Math.max(moved, floor.get().doubleValue() / most) : moved;
        double capped = cap.isPresent() ? Math.min(floored, cap.get().doubleValue() / most) : floored;
        return Math.min(1, capped);
    }

    /** In shares of the parent's maximum; nothing while it is not known. */
    static double effect(Contribution part) {
        return part.counted().isPresent()
                ? part.result().element().effect().on(part.counted().getAsDouble())
                : 0;
    }

    /** The points that floor and cap are counted in: those of a sum, or the published maximum. */
    static double maximum(Group group, List<Contribution> parts) {
        return group.rule().aggregation() == Aggregation.SUM
                ? group.rule()
                        .points()
                        .map(BigDecimal::doubleValue)
                        .orElseGet(() -> WeightedSums.of(parts, Contribution::declared))
                : group.publication().outOf().doubleValue();
    }
}
