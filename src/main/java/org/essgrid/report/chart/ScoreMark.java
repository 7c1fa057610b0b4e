package org.essgrid.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/** The marks of scores in charts. */
public enum ScoreMark {
    TODAY(5),
    AIM(4.4),
    EARLIER(4),
    MEDIAN(5.2),
    /** The median of members, whose marks are seen through it. */
    MIDDLE(6.2),
    MEMBER(1.95);

    private final double radius;

    ScoreMark(double radius) {
        this.radius = radius;
    }

    Shape shape(double x, double y) {
        double r = radius;
        return switch (this) {
            case TODAY, AIM, MEMBER -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case EARLIER -> new Rectangle2D.Double(x - 0.8, y - r - 1.5, 1.6, 2 * r + 3);
            case MEDIAN, MIDDLE -> diamond(x, y, r);
        };
    }

    private static Path2D diamond(double x, double y, double r) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x - r * 0.75, y);
        diamond.lineTo(x, y - r);
        diamond.lineTo(x + r * 0.75, y);
        diamond.lineTo(x, y + r);
        diamond.closePath();
        return diamond;
    }

    boolean isHollow() {
        return this == AIM || this == MEDIAN || this == MIDDLE;
    }

    Ink ink(Palette palette) {
        return switch (this) {
            case TODAY, MEMBER -> palette.accent();
            case AIM -> palette.aim();
            case EARLIER, MEDIAN, MIDDLE -> palette.text();
        };
    }
}
