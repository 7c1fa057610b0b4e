package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the scores of one element of the grid changed over a span. The scores are those of {@link Trend#comparable}.
 *
 * <p>Let A be the actors with a score in the earlier campaign, B those with one in the later, and C those with one in both.
 * With m the mean, m1 of earlier and m2 of later scores:
 *
 * <pre>
 * m2(B) − m1(A)  =  [m2(C) − m1(C)]   the change on the same actors
 *                +  [m2(B) − m2(C)]   what newcomers add: B without C
 *                +  [m1(C) − m1(A)]   what leavers take along: A without C
 * </pre>
 *
 * The last two together are the change of the sample. The sum is exact; each figure is rounded for itself when it is shown.
 *
 * @param before how many are in A
 * @param after how many are in B
 * @param common how many are in C
 * @param same what became of the same actors; empty if they are fewer than the floor
 * @param split of the means; empty if C, or those by whom A or B exceeds it, are fewer than the floor but not nobody, for
 *     then a subtraction would give away their scores
 */
public record ScoreChange(
        CampaignSpan span, int before, int after, int common, Optional<Same> same, Optional<Split> split) {

    /**
     * The same actors in both campaigns. None of these figures lets anyone work out the scores of those that are not among
     * them.
     *
     * @param median of the single actors' changes, not rounded
     * @param risen how many have a higher score
     * @param fallen how many have a lower one
     * @param up how many are in a higher band; 0 where there are no bands
     * @param down how many are in a lower band
     */
    public record Same(BigDecimal median, int risen, int fallen, int up, int down) {}

    /** The four means, to 34 significant digits: m1(A), m2(B), m1(C), m2(C). */
    public record Split(BigDecimal allBefore, BigDecimal allAfter, BigDecimal sameBefore, BigDecimal sameAfter) {

        /** The change of the mean of all. */
        public BigDecimal all() {
            return allAfter.subtract(allBefore);
        }

        /** The change on the same actors. */
        public BigDecimal same() {
            return sameAfter.subtract(sameBefore);
        }

        /** What those add who have a score in the later campaign only. */
        public BigDecimal newcomers() {
            return allAfter.subtract(sameAfter);
        }

        /** What those take along who have a score in the earlier campaign only. */
        public BigDecimal leavers() {
            return sameBefore.subtract(allBefore);
        }

        /** The change of the sample, by newcomers and leavers. */
        public BigDecimal sample() {
            return newcomers().add(leavers());
        }
    }
}
