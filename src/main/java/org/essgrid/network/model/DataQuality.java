package org.essgrid.network.model;

import java.util.List;

/**
 * How far the data can be trusted.
 *
 * @param coverage how many members have answered each share of what applies to them, from full down
 * @param warned how many members' questionnaires gave rise to warnings
 * @param warnings how many warnings
 */
public record DataQuality(List<Step> coverage, int warned, int warnings) {

    /** @param from the lowest share, 0..1, included; up to the step before */
    public record Step(double from, int members) {}

    public DataQuality {
        coverage = List.copyOf(coverage);
    }
}
