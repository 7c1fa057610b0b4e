package org.essgrid.campaign;

import java.math.BigDecimal;
import java.util.Optional;

/** A condition on the last campaign; if it is not met, the run ends with an exit code of its own. */
public sealed interface Threshold {

    /** @param share of the listed members whose questionnaire is scored, 0..1 */
    record Participation(BigDecimal share) implements Threshold {}

    /** @param count the largest accepted number of rejected questionnaires */
    record RejectedAtMost(long count) implements Threshold {}

    /**
     * @param score in points of the published scale of the node
     * @param node the id of an element of the grid
     */
    record ScoreAtLeast(BigDecimal score, String node, Middle of) implements Threshold {}

    /** The statistic that represents all members. */
    enum Middle {
        MEDIAN,
        MEAN
    }

    /**
     * A threshold and the measured value.
     *
     * @param reached the share, the count or the score; empty if it cannot be computed, so that the threshold is not met
     * @param count members that take part, questionnaires rejected, or members with a score
     * @param of the size of the population that was counted
     */
    record Result(Threshold threshold, Optional<BigDecimal> reached, long count, long of, boolean met) {}
}
