package org.essgrid.campaign;

import java.math.BigDecimal;

/** What the last campaign must reach for the run to end well. */
public sealed interface Threshold {

    /** @param share of those asked that have a questionnaire that counts, 0..1 */
    record Participation(BigDecimal share) implements Threshold {}

    /** @param count how many questionnaires may be rejected */
    record RejectedAtMost(long count) implements Threshold {}

    /**
     * @param score on the scale of the node
     * @param node the id of an element of the grid
     */
    record ScoreAtLeast(BigDecimal score, String node, Middle of) implements Threshold {}

    /** Which score stands for all members. */
    enum Middle {
        MEDIAN,
        MEAN
    }
}
