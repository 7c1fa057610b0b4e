package org.essgrid.report.style;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width points
 * @param dashes lengths of dashes and gaps in turn, points; empty for a solid line
 */
public record Pen(Ink ink, double width, List<Double> dashes) {

    public Pen {
        dashes = List.copyOf(dashes);
        if (width <= 0) {
            throw new IllegalArgumentException("the width of a pen must be positive: " + width);
        }
    }

    public static Pen of(Ink ink, double width) {
        return new Pen(ink, width, List.of());
    }

    public Pen dashed(double... lengths) {
        return new Pen(ink, width, java.util.Arrays.stream(lengths).boxed().toList());
    }
}
