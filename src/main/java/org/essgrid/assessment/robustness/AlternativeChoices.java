package org.essgrid.assessment.robustness;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen otherwise than the grid and the actor did.
 *
 * @param random where weights come from; none for the grid's own
 * @param exchanged whether arithmetic and geometric means change places
 * @param criterion the criterion whose score is another, by id; empty for none
 * @param score that other score, 0..1
 */
record AlternativeChoices(@Nullable SplittableRandom random, boolean exchanged, String criterion, double score) {

    private static final double SPREAD = 0.25;

    /** Other weights, and perhaps the other mean. */
    static AlternativeChoices ofWeights(SplittableRandom random, boolean exchanged) {
        return new AlternativeChoices(random, exchanged, "", 0);
    }

    /** Another answer to one criterion. */
    static AlternativeChoices ofAnswer(String criterion, double score) {
        return new AlternativeChoices(null, false, criterion, score);
    }

    /** By how much the next weight is multiplied. */
    double factor() {
        return random == null ? 1 : 1 - SPREAD + 2 * SPREAD * random.nextDouble();
    }

    /** The score of a criterion that has this one. */
    double of(String id, double own) {
        return id.equals(criterion) ? score : own;
    }
}
