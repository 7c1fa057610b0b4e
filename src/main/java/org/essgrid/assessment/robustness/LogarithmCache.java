package org.essgrid.assessment.robustness;

import java.util.Arrays;

/**
 * The logarithm of each child's score, worked out anew only when the score is another: over a thousand draws the weights
 * move, what was answered stays.
 */
final class LogarithmCache {

    private final double[] scores;
    private final double[] logarithms;

    LogarithmCache(int size) {
        this.scores = new double[size];
        this.logarithms = new double[size];
        Arrays.fill(scores, Double.NaN);
    }

    double of(int child, double score) {
        if (scores[child] != score) {
            scores[child] = score;
            logarithms[child] = Math.log(score);
        }
        return logarithms[child];
    }
}
