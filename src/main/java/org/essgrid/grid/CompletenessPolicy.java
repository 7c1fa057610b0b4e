package org.essgrid.grid;

/**
 * What an unfinished questionnaire does to scores.
 *
 * @param missing what a blank answer does
 * @param unknown what « ne sait pas » does
 * @param minCoverage below this share of its applicable weight answered a group has no score, 0..1
 */
public record CompletenessPolicy(BlankRule missing, BlankRule unknown, double minCoverage) {

    public enum BlankRule {
        /** It leaves the mean. */
        EXCLUDE,
        /** It counts as the lowest score; it still lowers the coverage. */
        ZERO
    }
}
