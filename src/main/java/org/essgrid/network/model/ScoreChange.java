package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the scores of one element of the grid changed over a span. The scores are those of {@link Trend#comparable}.
 *
 * <p>Let A be the actors with a score in the earlier campaign, B those with a score in the later, and C those with both. With m1
 * the mean of earlier and m2 the mean of later scores:
 *
 * <pre>
 * m2(B) − m1(A)  =  [m2(C) − m1(C)]   the change on the same actors
 *                +  [m2(B) − m2(C)]   the effect of newcomers: B without C
 *                +  [m1(C) − m1(A)]   the effect of leavers: A without C
 * </pre>
 *
 * The last two together are the change of the sample. The sum is exact; each figure is rounded separately for display.
 *
 * @param before the size of A
 * @param after the size of B
 * @param common the size of C
 * @param same the changes of the actors in C; empty if they are fewer than the disclosure threshold, and in an anonymous
 *     network also where the means are empty: to know that nobody in C moved would then be enough for the same subtraction
 * @param split the means; empty if C is smaller than the disclosure threshold, or if A or B exceeds C by at least one actor
 *     but fewer than the threshold, because a subtraction would then reveal their scores
 */
public record ScoreChange(
        CampaignSpan span, int before, int after, int common, Optional<Same> same, Optional<Split> split) {

    /**
     * The actors with scores in both campaigns.
     *
     * @param median of the changes of single actors, not rounded
     * @param risen the number with a higher score
     * @param fallen the number with a lower score
     * @param up the number in a higher band; 0 if there are no bands
     * @param down the number in a lower band
     */
    public record Same(BigDecimal median, int risen, int fallen, int up, int down) {}

    /** The four means, to 34 significant digits: m1(A), m2(B), m1(C), m2(C). */
    public record Split(BigDecimal allBefore, BigDecimal allAfter, BigDecimal sameBefore, BigDecimal sameAfter) {

        /** The change of the mean of all. */
        public BigDecimal all() {
            return allAfter.subtract(allBefore);
        }

        public BigDecimal same() {
            return sameAfter.subtract(sameBefore);
        }

        /** The effect of actors with a score in the later campaign only. */
        public BigDecimal newcomers() {
            return allAfter.subtract(sameAfter);
        }

        /** The effect of actors with a score in the earlier campaign only. */
        public BigDecimal leavers() {
            return sameBefore.subtract(allBefore);
        }

        /** The change of the sample, by newcomers and leavers. */
        public BigDecimal sample() {
            return newcomers().add(leavers());
        }
    }
}
