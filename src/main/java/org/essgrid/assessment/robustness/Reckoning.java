package org.essgrid.assessment.robustness;

import java.util.List;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Part;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;
import org.jspecify.annotations.Nullable;

/**
 * A group's score made ready to be worked out a thousand times under other choices. It does in plain numbers what the
 * assessment did; a test holds the two together. What a decision table gave stands in every case.
 */
final class Reckoning {

    private final Group group;
    private final double ofTable;
    private final List<Part> parts;
    private final @Nullable Reckoning[] inner;
    private final double[] scores;
    private final double[] weights;
    private final double[] declared;
    private final boolean[] enters;

    private Reckoning(GroupResult result) {
        this.group = result.element();
        this.ofTable = result.level().map(level -> level.score()).orElse(Double.NaN);
        this.parts = result.parts();
        int size = parts.size();
        this.inner = new Reckoning[size];
        this.scores = new double[size];
        this.weights = new double[size];
        this.declared = new double[size];
        this.enters = new boolean[size];
        for (int i = 0; i < size; i++) {
            boolean known = parts.get(i).counted().isPresent();
            inner[i] = known
                            && parts.get(i).result() instanceof GroupResult below
                            && below.entering().isPresent()
                    ? new Reckoning(below)
                    : null;
        }
    }

    /** Of a group whose answers give a score. */
    static Reckoning of(GroupResult result) {
        return new Reckoning(result);
    }

    /** The score, 0..1, or below after penalties. */
    double score(Choices choices) {
        for (int i = 0; i < scores.length; i++) {
            Part part = parts.get(i);
            double factor = choices.factor();
            weights[i] = part.weight() * factor;
            declared[i] = part.declared() * factor;
            enters[i] = part.isCounted();
            scores[i] = part.counted().isPresent() ? score(i, part, choices, factor) : Double.NaN;
        }
        double mean = Double.isNaN(ofTable) ? Means.of(aggregation(choices), this) : ofTable;
        return limited(mean + effects());
    }

    /** What acts beside the mean has no weight: its effect is moved as much. */
    private double score(int i, Part part, Choices choices, double factor) {
        Reckoning below = inner[i];
        double own =
                below == null ? choices.of(part.result().id(), part.counted().getAsDouble()) : below.score(choices);
        return part.result().element().effect().isBeside() ? own * factor : own;
    }

    /** A geometric mean has no meaning below zero, where penalties can lead: there the grid's own mean is kept. */
    private Aggregation aggregation(Choices choices) {
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
            if (enters[i] && scores[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private double effects() {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            Effect effect = parts.get(i).result().element().effect();
            if (effect.isBeside() && !Double.isNaN(scores[i])) {
                sum += effect.on(scores[i]);
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
        return enters[i];
    }

    double score(int i) {
        return scores[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
