package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;

/** Calculates the score of a group from those of its children: the aggregation, then penalties, bonuses, floor and cap. */
final class Aggregator {

    private Aggregator() {}

    /**
     * The result of the group's aggregation.
     *
     * @return 0..1; a sum may exceed 1; 0 if no part is counted, so that only penalties and bonuses remain
     */
    static double aggregate(Group.Rule rule, List<Contribution> parts) {
        List<Contribution> counted = counted(parts);
        if (counted.isEmpty()) {
            return 0;
        }
        double weight = Contribution.sum(counted, Contribution::weight);
        return switch (rule.aggregation()) {
            case WEIGHTED_MEAN -> Contribution.sum(counted, p -> p.weight() * score(p)) / weight;
            case GEOMETRIC_MEAN ->
                anyZero(counted)
                        ? 0
                        : Math.exp(Contribution.sum(counted, p -> p.weight() * Math.log(score(p))) / weight);
            case HARMONIC_MEAN -> anyZero(counted) ? 0 : weight / Contribution.sum(counted, p -> p.weight() / score(p));
            case MIN -> counted.stream().mapToDouble(Aggregator::score).min().orElseThrow();
            case MAX -> counted.stream().mapToDouble(Aggregator::score).max().orElseThrow();
            case SUM -> points(rule, parts, counted);
            case TABLE -> throw new IllegalArgumentException("a table has no formula");
        };
    }

    private static List<Contribution> counted(List<Contribution> parts) {
        List<Contribution> counted = new ArrayList<>(parts.size());
        for (Contribution part : parts) {
            if (part.isCounted()) {
                counted.add(part);
            }
        }
        return counted;
    }

    /** Points of children that do not count are not lost: the points of the others are scaled up in proportion. */
    private static double points(Group.Rule rule, List<Contribution> parts, List<Contribution> counted) {
        double points = Contribution.sum(counted, p -> p.weight() * score(p));
        double possible = Contribution.sum(counted, Contribution::weight);
        double all = Contribution.sum(parts, Contribution::declared);
        double outOf = rule.points().map(BigDecimal::doubleValue).orElse(all);
        double scaled = possible == all ? points : points * all / possible;
        return scaled / outOf;
    }

    private static boolean anyZero(List<Contribution> counted) {
        return counted.stream().anyMatch(p -> score(p) <= 0);
    }

    private static double score(Contribution part) {
        return part.counted().orElseThrow();
    }

    /**
     * The score of a group after penalties and bonuses, floor and cap.
     *
     * @param aggregated the result of its aggregation, 0..1, or more from a sum
     * @return at most 1
     */
    static double adjust(Group group, double aggregated, List<Contribution> parts) {
        double moved = aggregated + Contribution.sum(parts, Aggregator::effect);
        double maximum = maximum(group, parts);
        Optional<BigDecimal> floor = group.rule().floor();
        Optional<BigDecimal> cap = group.rule().cap();
        double floored = floor.isPresent() ? Math.max(moved, floor.get().doubleValue() / maximum) : moved;
        double capped = cap.isPresent() ? Math.min(floored, cap.get().doubleValue() / maximum) : floored;
        return Math.min(1, capped);
    }

    /** As a share of the parent's maximum; 0 while the score is not known. */
    private static double effect(Contribution part) {
        return part.counted().isPresent()
                ? part.result().element().effect().on(part.counted().getAsDouble())
                : 0;
    }

    /** The maximum in the unit of floor and cap: points of a sum, or the published maximum; that also if a sum has no points. */
    static double maximum(Group group, List<Contribution> parts) {
        double points = Contribution.sum(parts, Contribution::declared);
        boolean byParts = group.rule().aggregation() == Aggregation.SUM
                && group.rule().points().isEmpty()
                && points > 0;
        return byParts ? points : group.publication().outOf().doubleValue();
    }
}
