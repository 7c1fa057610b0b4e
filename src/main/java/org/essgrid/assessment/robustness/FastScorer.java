package org.essgrid.assessment.robustness;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;
import org.jspecify.annotations.Nullable;

/**
 * Recalculates the score of a group many times under alternative choices. It repeats the calculation of {@link Assessor} on
 * plain numbers; a test checks that both agree. The level given by a decision table is kept in all cases.
 */
final class FastScorer {

    /** The least score in a geometric mean that replaces an arithmetic one: a single 0 would otherwise make the whole score 0. */
    private static final double LEAST = 0.01;

    private final Group group;
    private final double most;
    private final double declaredShare;
    private final double tableScore;
    private final Child[] children;
    private final int entering;
    private final double[] scores;
    private final double[] weights;
    private final double[] logarithmOf;
    private final double[] logarithms;

    /** @param result of a group with a score */
    FastScorer(GroupResult result) {
        this.group = result.element();
        this.most = result.maximum();
        this.declaredShare =
                result.parts().stream().mapToDouble(Contribution::declared).sum() / most;
        this.tableScore = result.level().map(level -> level.score()).orElse(Double.NaN);
        this.children = result.parts().stream().map(Child::of).toArray(Child[]::new);
        this.entering =
                (int) result.parts().stream().filter(Contribution::isCounted).count();
        this.scores = new double[children.length];
        this.weights = new double[children.length];
        this.logarithmOf = new double[children.length];
        this.logarithms = new double[children.length];
        Arrays.fill(logarithmOf, Double.NaN);
    }

    /**
     * The figures of a part that are the same under all choices.
     *
     * @param given the score that entered the aggregation; NaN if none did
     * @param inner the scorer of a group with a score; null otherwise
     */
    private record Child(
            String id,
            double weight,
            double given,
            boolean enters,
            Effect effect,
            @Nullable FastScorer inner) {

        static Child of(Contribution part) {
            NodeResult result = part.result();
            return new Child(
                    result.id(),
                    part.weight(),
                    part.counted().orElse(Double.NaN),
                    part.isCounted(),
                    result.element().effect(),
                    part.counted().isPresent()
                                    && result instanceof GroupResult below
                                    && below.scoreForParent().isPresent()
                            ? new FastScorer(below)
                            : null);
        }

        boolean hasScore() {
            return !Double.isNaN(given);
        }

        /** Penalties and bonuses have no weight: the factor applies to their effect. */
        double score(AlternativeChoices choices, double factor) {
            if (!hasScore()) {
                return Double.NaN;
            }
            double own = inner == null ? choices.of(id, given) : inner.score(choices);
            return effect.isAdjustment() ? own * factor : own;
        }
    }

    /** The score, at most 1; negative if penalties exceed it. */
    double score(AlternativeChoices choices) {
        for (int i = 0; i < children.length; i++) {
            Child child = children[i];
            double factor = choices.factor();
            weights[i] = child.weight * factor;
            scores[i] = child.score(choices, factor);
        }
        double mean = Double.isNaN(tableScore) ? (entering > 0 ? aggregate(aggregation(choices)) : 0) : tableScore;
        return limited(mean + effects());
    }

    /** Whether the other mean may give another score, here or below: several scores enter an arithmetic or geometric mean. */
    boolean hasMeans() {
        Aggregation own = group.rule().aggregation();
        boolean itself = entering > 1 && (own == Aggregation.WEIGHTED_MEAN || own == Aggregation.GEOMETRIC_MEAN);
        return itself || Arrays.stream(children).map(Child::inner).anyMatch(inner -> inner != null && inner.hasMeans());
    }

    /** Penalties can make scores negative, for which no geometric mean exists: the grid's own mean is then kept. */
    private Aggregation aggregation(AlternativeChoices choices) {
        Aggregation own = group.rule().aggregation();
        if (!choices.exchanged() || entering < 2 || extreme(1) < 0) {
            return own;
        }
        return switch (own) {
            case WEIGHTED_MEAN -> Aggregation.GEOMETRIC_MEAN;
            case GEOMETRIC_MEAN -> Aggregation.WEIGHTED_MEAN;
            case HARMONIC_MEAN, MIN, MAX, SUM, TABLE -> own;
        };
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
        double floored =
                rule.floor().isPresent() ? Math.max(score, rule.floor().get().doubleValue() / most) : score;
        double capped =
                rule.cap().isPresent() ? Math.min(floored, rule.cap().get().doubleValue() / most) : floored;
        return Math.min(1, capped);
    }

    private double aggregate(Aggregation aggregation) {
        return switch (aggregation) {
            case WEIGHTED_MEAN -> points() / weight();
            case GEOMETRIC_MEAN -> geometric(aggregation == group.rule().aggregation() ? 0 : LEAST);
            case HARMONIC_MEAN -> harmonic();
            case MIN -> extreme(1);
            case MAX -> -extreme(-1);
            // Where weights move, the total that they are part of moves with them.
            case SUM -> points() / weight() * declaredShare;
            case TABLE -> throw new IllegalArgumentException("a table has no formula");
        };
    }

    /** The sum of a figure of each child that enters, by its index. */
    private double sum(IntToDoubleFunction figure) {
        double sum = 0;
        for (int i = 0; i < children.length; i++) {
            sum += children[i].enters ? figure.applyAsDouble(i) : 0;
        }
        return sum;
    }

    private double weight() {
        return sum(i -> weights[i]);
    }

    private double points() {
        return sum(i -> weights[i] * scores[i]);
    }

    private double geometric(double least) {
        return Math.max(least, extreme(1)) <= 0
                ? 0
                : Math.exp(sum(i -> weights[i] * logarithm(i, Math.max(least, scores[i]))) / weight());
    }

    private double harmonic() {
        return extreme(1) <= 0 ? 0 : weight() / sum(i -> weights[i] / scores[i]);
    }

    /** The minimum of the scores multiplied by a sign. */
    private double extreme(int sign) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < children.length; i++) {
            lowest = children[i].enters ? Math.min(lowest, sign * scores[i]) : lowest;
        }
        return lowest;
    }
    /** The natural logarithm of a child's score: between draws weights change, but most scores do not. */
    private double logarithm(int child, double score) {
        if (logarithmOf[child] != score) {
            logarithmOf[child] = score;
            logarithms[child] = Math.log(score);
        }
        return logarithms[child];
    }
}
