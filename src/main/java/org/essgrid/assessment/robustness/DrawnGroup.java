package org.essgrid.assessment.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Part;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;

/**
 * A group made ready to be scored a thousand times. Most are a mean and nothing beside it: their weights and scores are
 * kept as numbers, since objects for each child and draw would cost more than all the rest of a report.
 */
final class DrawnGroup {

    private final GroupResult result;
    private final List<Optional<DrawnGroup>> inner = new ArrayList<>();
    private final boolean plain;
    private final double[] weights;
    private final double[] scores;
    private final boolean[] answered;

    DrawnGroup(GroupResult result) {
        this.result = result;
        int size = result.parts().size();
        this.weights = new double[size];
        this.scores = new double[size];
        this.answered = new boolean[size];
        for (int i = 0; i < size; i++) {
            Part part = result.parts().get(i);
            answered[i] = part.counted().isPresent();
            boolean descends = part.result() instanceof GroupResult group
                    && group.entering().isPresent()
                    && answered[i];
            inner.add(descends ? Optional.of(new DrawnGroup((GroupResult) part.result())) : Optional.empty());
        }
        this.plain = isPlain(result);
    }

    private static boolean isPlain(GroupResult result) {
        Group.Rule rule = result.element().rule();
        boolean mean =
                rule.aggregation() == Aggregation.WEIGHTED_MEAN || rule.aggregation() == Aggregation.GEOMETRIC_MEAN;
        boolean bounded = rule.floor().isPresent() || rule.cap().isPresent();
        return mean
                && !bounded
                && result.level().isEmpty()
                && result.parts().stream()
                        .noneMatch(part -> part.result().element().effect().isBeside());
    }

    GroupResult result() {
        return result;
    }

    /** What the score of a child is computed from, if it is not its own. */
    Optional<DrawnGroup> inner(int child) {
        return inner.get(child);
    }

    /** Whether it is an arithmetic or geometric mean without anything else. */
    boolean isPlain() {
        return plain;
    }

    /** Notes a child's weight and score in this draw. */
    void note(int child, double weight, double score) {
        weights[child] = weight;
        scores[child] = score;
    }

    private boolean isCounted(int child) {
        return answered[child] && weights[child] > 0;
    }

    /** Whether a child that counts is below this. */
    boolean anyBelow(double least) {
        for (int i = 0; i < scores.length; i++) {
            if (isCounted(i) && scores[i] < least) {
                return true;
            }
        }
        return false;
    }

    /** Raises the scores below this to it. */
    void raiseTo(double least) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.max(least, scores[i]);
        }
    }

    /** The mean of what was noted, as {@link org.essgrid.assessment.Aggregating} computes it, to the last bit. */
    double mean(Aggregation aggregation) {
        boolean geometric = aggregation == Aggregation.GEOMETRIC_MEAN;
        if (geometric && anyBelow(Double.MIN_VALUE)) {
            return 0;
        }
        double weight = 0;
        double weightExcess = 0;
        double sum = 0;
        double sumExcess = 0;
        for (int i = 0; i < scores.length; i++) {
            if (isCounted(i)) {
                double wanted = weights[i] - weightExcess;
                double reached = weight + wanted;
                weightExcess = (reached - weight) - wanted;
                weight = reached;
                double term = weights[i] * (geometric ? Math.log(scores[i]) : scores[i]) - sumExcess;
                double total = sum + term;
                sumExcess = (total - sum) - term;
                sum = total;
            }
        }
        double mean = (sum - sumExcess) / (weight - weightExcess);
        return Math.min(1, geometric ? Math.exp(mean) : mean);
    }
}
