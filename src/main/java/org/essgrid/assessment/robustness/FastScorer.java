package org.essgrid.assessment.robustness;

import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;
import org.jspecify.annotations.Nullable;

/**
 * A group's score made ready to be worked out a thousand times under other choices. It does in plain numbers what the
 * assessment did; a test holds the two together. What a decision table gave stands in every case.
 */
final class FastScorer {

    private final Group group;
    private final double ofTable;
    private final Child[] children;
    private final double[] scores;
    private final double[] weights;
    private final double[] declared;
    private final LogarithmCache logarithms;

    private FastScorer(GroupResult result) {
        this.group = result.element();
        this.ofTable = result.level().map(level -> level.score()).orElse(Double.NaN);
        this.children = result.parts().stream().map(Child::of).toArray(Child[]::new);
        this.scores = new double[children.length];
        this.weights = new double[children.length];
        this.declared = new double[children.length];
        this.logarithms = new LogarithmCache(children.length);
    }

    /** Of a group whose answers give a score. */
    static FastScorer of(GroupResult result) {
        return new FastScorer(result);
    }

    /**
     * What of a part is the same in every case.
     *
     * @param given the score that entered the aggregation, NaN if none did
     * @param inner how the score is worked out, of a group that has one
     */
    private record Child(
            String id,
            double weight,
            double declared,
            double given,
            boolean enters,
            Effect effect,
            @Nullable FastScorer inner) {

        static Child of(Contribution part) {
            NodeResult result = part.result();
            return new Child(
                    result.id(),
                    part.weight(),
                    part.declared(),
                    part.counted().orElse(Double.NaN),
                    part.isCounted(),
                    result.element().effect(),
                    part.counted().isPresent()
                                    && result instanceof GroupResult below
                                    && below.entering().isPresent()
                            ? new FastScorer(below)
                            : null);
        }

        boolean hasScore() {
            return !Double.isNaN(given);
        }

        /** What acts beside the mean has no weight: its effect is moved as much. */
        double score(AlternativeChoices choices, double factor) {
            if (!hasScore()) {
                return Double.NaN;
            }
            double own = inner == null ? choices.of(id, given) : inner.score(choices);
            return effect.isAdjustment() ? own * factor : own;
        }
    }

    /** The score, 0..1, or below after penalties. */
    double score(AlternativeChoices choices) {
        for (int i = 0; i < children.length; i++) {
            Child child = children[i];
            double factor = choices.factor();
            weights[i] = child.weight * factor;
            declared[i] = child.declared * factor;
            scores[i] = child.score(choices, factor);
        }
        double mean = Double.isNaN(ofTable) ? FastAggregation.of(aggregation(choices), this) : ofTable;
        return limited(mean + effects());
    }

    /** A geometric mean has no meaning below zero, where penalties can lead: there the grid's own mean is kept. */
    private Aggregation aggregation(AlternativeChoices choices) {
        Aggregation own = group.rule().aggregation();
        if (!choices.exchanged() || isBelowZero()) {
            return own;
        }
        return switch (own) {
            case WEIGHTED_MEAN -> Aggregation.GEOMETRIC_MEAN;
            case GEOMETRIC_MEAN -> Aggregation.WEIGHTED_MEAN;
            case HARMONIC_MEAN, MIN, MAX, SUM, TABLE -> own;
        };
    }

    private boolean isBelowZero() {
        for (int i = 0; i < scores.length; i++) {
            if (children[i].enters && scores[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private double effects() {
        double sum = 0;
        for (int i = 0; i < children.length; i++) {
            Child child = children[i];
            if (child.effect.isAdjustment() && child.hasScore()) {
                sum += child.effect.on(scores[i]);
            }
        }
        return sum;
    }

    private double limited(double score) {
        Group.Rule rule = group.rule();
        double most = rule.aggregation() == Aggregation.SUM
                ? outOf()
                : group.publication().outOf().doubleValue();
        double floored =
                rule.floor().isPresent() ? Math.max(score, rule.floor().get().doubleValue() / most) : score;
        double capped =
                rule.cap().isPresent() ? Math.min(floored, rule.cap().get().doubleValue() / most) : floored;
        return Math.min(1, capped);
    }

    /** What a sum of points is out of. */
    double outOf() {
        return group.rule().points().isPresent() ? group.rule().points().get().doubleValue() : all();
    }

    /** What all children together could have in points. */
    double all() {
        double sum = 0;
        for (double points : declared) {
            sum += points;
        }
        return sum;
    }

    boolean isOwn(Aggregation aggregation) {
        return aggregation == group.rule().aggregation();
    }

    int size() {
        return scores.length;
    }

    /** Whether a child enters the aggregation. */
    boolean enters(int i) {
        return children[i].enters;
    }

    double score(int i) {
        return scores[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** The natural logarithm of what a child counts in a geometric mean. */
    double logarithm(int i, double score) {
        return logarithms.of(i, score);
    }
}
