package org.essgrid.report.chart;

/**
 * A level on the axis of a chart.
 *
 * @param from where it begins, 0..1
 * @param to where the next begins, 0..1
 * @param written the score at which it begins, as text
 */
public record Level(String label, double from, double to, String written) {

    boolean contains(double share) {
        return share >= from && (share < to || to >= 1);
    }
}
