package org.essgrid.assessment.robustness;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Choices that differ from those of the grid or the actor.
 *
 * @param random the source of the weights; null for those of the grid
 * @param exchanged whether arithmetic and geometric means are exchanged
 * @param criterion the id of the criterion with another score; empty for none
 * @param score of this criterion, 0..1
 */
record AlternativeChoices(@Nullable SplittableRandom random, boolean exchanged, String criterion, double score) {

    private static final double SPREAD = 0.25;

    /** Other weights, and possibly the other mean. */
    static AlternativeChoices ofWeights(SplittableRandom random, boolean exchanged) {
        return new AlternativeChoices(random, exchanged, "", 0);
    }

    /** Another answer to one criterion. */
    static AlternativeChoices ofAnswer(String criterion, double score) {
        return new AlternativeChoices(null, false, criterion, score);
    }

    /** The factor of the next weight. */
    double factor() {
        return random == null ? 1 : 1 - SPREAD + 2 * SPREAD * random.nextDouble();
    }

    /** The score of a criterion under these choices; its own unless it is replaced. */
    double of(String id, double own) {
        return id.equals(criterion) ? score : own;
    }
}
