package org.essgrid.report.style;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width points
 * @param dashes lengths drawn and left out in turn, points; empty for a whole line
 */
public record Pen(Ink ink, double width, List<Double> dashes) {

    public Pen {
        dashes = List.copyOf(dashes);
        if (width <= 0) {
            throw new IllegalArgumentException("a pen has a width, not " + width);
        }
    }

    public static Pen of(Ink ink, double width) {
        return new Pen(ink, width, List.of());
    }

    public Pen dashed(double... lengths) {
        return new Pen(ink, width, java.util.Arrays.stream(lengths).boxed().toList());
    }
}
