package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Group;

/** The aggregations: one score, 0..1, of the parts that count, at least one. */
public final class Aggregator {

    private Aggregator() {}

    public static double score(Group.Rule rule, List<Contribution> parts) {
        List<Contribution> counted = counted(parts);
        double weight = WeightedSums.of(counted, Contribution::weight);
        return switch (rule.aggregation()) {
            case WEIGHTED_MEAN -> WeightedSums.of(counted, p -> p.weight() * score(p)) / weight;
            case GEOMETRIC_MEAN ->
                anyZero(counted)
                        ? 0
                        : Math.exp(WeightedSums.of(counted, p -> p.weight() * Math.log(score(p))) / weight);
            case HARMONIC_MEAN -> anyZero(counted) ? 0 : weight / WeightedSums.of(counted, p -> p.weight() / score(p));
            case MIN -> counted.stream().mapToDouble(Aggregator::score).min().orElseThrow();
            case MAX -> counted.stream().mapToDouble(Aggregator::score).max().orElseThrow();
            case SUM -> PointsSum.of(rule, parts).share();
            case TABLE -> throw new IllegalArgumentException("a table has no formula");
        };
    }

    /** Those that enter the aggregation. */
    static List<Contribution> counted(List<Contribution> parts) {
        List<Contribution> counted = new ArrayList<>(parts.size());
        for (Contribution part : parts) {
            if (part.isCounted()) {
                counted.add(part);
            }
        }
        return counted;
    }

    private static boolean anyZero(List<Contribution> counted) {
        return counted.stream().anyMatch(p -> score(p) <= 0);
    }

    static double score(Contribution part) {
        return part.counted().orElseThrow();
    }
}
