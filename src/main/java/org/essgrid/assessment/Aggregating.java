package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Group;

/** The aggregations: one score, 0..1, of the parts that count, at least one. */
public final class Aggregating {

    private Aggregating() {}

    public static double score(Group.Rule rule, List<Part> parts) {
        List<Part> counted = counted(parts);
        double weight = Sums.of(counted, Part::weight);
        return switch (rule.aggregation()) {
            case WEIGHTED_MEAN -> Sums.of(counted, p -> p.weight() * score(p)) / weight;
            case GEOMETRIC_MEAN ->
                anyZero(counted) ? 0 : Math.exp(Sums.of(counted, p -> p.weight() * Math.log(score(p))) / weight);
            case HARMONIC_MEAN -> anyZero(counted) ? 0 : weight / Sums.of(counted, p -> p.weight() / score(p));
            case MIN -> counted.stream().mapToDouble(Aggregating::score).min().orElseThrow();
            case MAX -> counted.stream().mapToDouble(Aggregating::score).max().orElseThrow();
            case SUM -> PointsSum.of(rule, parts).share();
            case TABLE -> throw new IllegalArgumentException("a table has no formula");
        };
    }

    /** Those that enter the aggregation. */
    static List<Part> counted(List<Part> parts) {
        List<Part> counted = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.isCounted()) {
                counted.add(part);
            }
        }
        return counted;
    }

    private static boolean anyZero(List<Part> counted) {
        return counted.stream().anyMatch(p -> score(p) <= 0);
    }

    static double score(Part part) {
        return part.counted().orElseThrow();
    }
}
