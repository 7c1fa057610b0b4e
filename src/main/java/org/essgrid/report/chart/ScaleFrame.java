package org.essgrid.report.chart;

import java.util.List;
import org.essgrid.grid.NumberScale;

/**
 * The stretch of values that a drawing of a scale shows. Between landmarks every scale is then a straight line.
 *
 * @param logarithmic whether equal ratios are equally long
 */
record ScaleFrame(double from, double to, boolean logarithmic) {

    /** So much more than the landmarks' span is shown at each end. */
    private static final double MARGIN = 0.12;

    /** A value further out than so many spans is drawn at the edge. */
    private static final double FURTHEST = 1.5;

    static ScaleFrame of(NumberScale scale, double value) {
        List<Double> landmarks = scale.landmarks();
        boolean logarithmic = scale instanceof NumberScale.Logarithmic;
        double low = landmarks.get(0);
        double high = landmarks.get(landmarks.size() - 1);
        double first = scaled(low, logarithmic);
        double last = scaled(high, logarithmic);
        double span = last > first ? last - first : Math.max(1, Math.abs(first));
        double from = low == 0 && scale.score(-1) == scale.score(0) ? first : first - MARGIN * span;
        double to = last + MARGIN * span;
        if (!(logarithmic && value <= 0)) {
            double at = scaled(value, logarithmic);
            from = Math.min(from, Math.max(at - span * MARGIN / 2, first - FURTHEST * span));
            to = Math.max(to, Math.min(at + span * MARGIN / 2, last + FURTHEST * span));
        }
        return new ScaleFrame(unscaled(from, logarithmic), unscaled(to, logarithmic), logarithmic);
    }

    /** Where a value stands, 0..1; at the edge if it lies outside. */
    double place(double value) {
        if (logarithmic && value <= 0) {
            return 0;
        }
        double start = scaled(from, logarithmic);
        double place = (scaled(value, logarithmic) - start) / (scaled(to, logarithmic) - start);
        return Math.max(0, Math.min(1, place));
    }

    private static double scaled(double value, boolean logarithmic) {
        return logarithmic ? Math.log(value) : value;
    }

    private static double unscaled(double value, boolean logarithmic) {
        return logarithmic ? Math.exp(value) : value;
    }
}
