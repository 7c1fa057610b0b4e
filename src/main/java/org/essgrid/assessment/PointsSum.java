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
 * @param limited the points scaled up to all children, within floor and cap
 */
record PointsSum(double points, double possible, double all, double outOf, double limited) {

    static PointsSum of(Group.Rule rule, List<Part> parts) {
        List<Part> counted = parts.stream().filter(Part::isCounted).toList();
        double points = Sums.of(counted, p -> p.declared() * Aggregating.score(p));
        double possible = Sums.of(counted, Part::declared);
        double all = Sums.of(parts, Part::declared);
        double scaled = possible == all ? points : points * all / possible;
        double floored =
                Math.max(scaled, rule.floor().map(BigDecimal::doubleValue).orElse(0.0));
        double limited =
                Math.min(floored, rule.cap().map(BigDecimal::doubleValue).orElse(Double.MAX_VALUE));
        return new PointsSum(
                points,
                possible,
                all,
                rule.points().map(BigDecimal::doubleValue).orElse(all),
                limited);
    }

    /** The score, 0..1: more points than it is out of are no more than full marks. */
    double share() {
        return Math.min(1, limited / outOf);
    }
}
