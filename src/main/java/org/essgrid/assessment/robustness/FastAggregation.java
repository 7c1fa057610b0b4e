package org.essgrid.assessment.robustness;

import org.essgrid.grid.Aggregation;

/** The aggregations over what a reckoning holds at the moment. */
final class FastAggregation {

    /** Where an arithmetic mean becomes geometric, a score of 0 counts as 1 of 100: else one nought would wipe out all. */
    private static final double LEAST = 0.01;

    private FastAggregation() {}

    static double of(Aggregation aggregation, FastScorer children) {
        return switch (aggregation) {
            case WEIGHTED_MEAN -> points(children) / weight(children);
            case GEOMETRIC_MEAN -> geometric(children, children.isOwn(aggregation) ? 0 : LEAST);
            case HARMONIC_MEAN -> harmonic(children);
            case MIN -> extreme(children, 1);
            case MAX -> -extreme(children, -1);
            case SUM -> points(children) * children.all() / weight(children) / children.outOf();
            case TABLE -> throw new IllegalArgumentException("a table has no formula");
        };
    }

    private static double weight(FastScorer children) {
        double sum = 0;
        for (int i = 0; i < children.size(); i++) {
            sum += children.enters(i) ? children.weight(i) : 0;
        }
        return sum;
    }

    private static double points(FastScorer children) {
        double sum = 0;
        for (int i = 0; i < children.size(); i++) {
            sum += children.enters(i) ? children.weight(i) * children.score(i) : 0;
        }
        return sum;
    }

    private static double geometric(FastScorer children, double least) {
        double sum = 0;
        for (int i = 0; i < children.size(); i++) {
            if (children.enters(i)) {
                double score = Math.max(least, children.score(i));
                if (score <= 0) {
                    return 0;
                }
                sum += children.weight(i) * children.logarithm(i, score);
            }
        }
        return Math.exp(sum / weight(children));
    }

    private static double harmonic(FastScorer children) {
        double sum = 0;
        for (int i = 0; i < children.size(); i++) {
            if (children.enters(i)) {
                if (children.score(i) <= 0) {
                    return 0;
                }
                sum += children.weight(i) / children.score(i);
            }
        }
        return weight(children) / sum;
    }

    /** The lowest of the scores times a sign. */
    private static double extreme(FastScorer children, int sign) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < children.size(); i++) {
            lowest = children.enters(i) ? Math.min(lowest, sign * children.score(i)) : lowest;
        }
        return lowest;
    }
}
