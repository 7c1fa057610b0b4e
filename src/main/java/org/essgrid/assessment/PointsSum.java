package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.essgrid.grid.Group;

/**
 * A sum of points. Points of children that do not count are not lost: those that count stand for all, in proportion.
 *
 * @param points what the children that count have
 * @param possible what they could have
 * @param all what all children together could have
 * @param outOf what the sum is out of
 */
record PointsSum(double points, double possible, double all, double outOf) {

    static PointsSum of(Group.Rule rule, List<Contribution> parts) {
        List<Contribution> counted = Aggregator.counted(parts);
        double all = WeightedSums.of(parts, Contribution::declared);
        return new PointsSum(
                WeightedSums.of(counted, p -> p.weight() * Aggregator.score(p)),
                WeightedSums.of(counted, Contribution::weight),
                all,
                rule.points().map(BigDecimal::doubleValue).orElse(all));
    }

    /** The sum in shares of what it is out of; above 1 where children can have more than that. */
    double share() {
        double scaled = possible == all ? points : points * all / possible;
        return scaled / outOf;
    }
}
