package org.essgrid.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How several scores lie on the axis.
 *
 * @param depth 0 for the whole, 1 for a part of it
 * @param box empty where there is no score
 * @param points every score, 0..1, or none where they are too many
 * @param own the score of the one whom the report is about, 0..1
 * @param figure what is written at the end: the median, or why there is none
 */
public record SpreadRow(
        String label, int depth, Optional<Box> box, List<Double> points, OptionalDouble own, String figure) {

    /**
     * All 0..1.
     *
     * @param low the lowest score, if it is shown
     * @param lower quartile
     * @param upper quartile
     * @param high the highest score, if it is shown
     */
    public record Box(OptionalDouble low, double lower, double median, double upper, OptionalDouble high) {}

    public SpreadRow {
        points = List.copyOf(points);
    }
}
