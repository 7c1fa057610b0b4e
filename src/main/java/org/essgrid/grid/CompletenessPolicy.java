package org.essgrid.grid;

/**
 * How incomplete answers affect scores.
 *
 * @param missing the effect of a missing answer
 * @param unknown the effect of the answer « unknown »
 * @param minCoverage the least share of its applicable weight, 0..1, that must be answered for a group to have a score
 */
public record CompletenessPolicy(BlankRule missing, BlankRule unknown, double minCoverage) {

    public enum BlankRule {
        /** The criterion is left out of the mean. */
        EXCLUDE,
        /** The criterion counts with the lowest score, and still lowers the coverage. */
        ZERO
    }
}
