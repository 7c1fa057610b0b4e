package org.essgrid.report.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/** A mark that its shape alone distinguishes from others; its colour only helps. */
enum Symbol {
    DISC,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    POINTED_DOWN,
    BAR,
    UPRIGHT,
    HOURGLASS;

    /** Half of its width, points. */
    static final double REACH = 3.4;

    /** The symbol of an item by its index; after the last symbol they start again. */
    static Symbol at(int index) {
        List<Symbol> all = List.of(values());
        return all.get(index % all.size());
    }

    Shape shape(double x, double y) {
        double r = REACH;
        return switch (this) {
            case DISC -> Canvas.disc(x, y, r);
            case SQUARE -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
            case TRIANGLE -> Canvas.polygon(x - r * 1.1, y + r * 0.9, x, y - r * 1.1, x + r * 1.1, y + r * 0.9);
            case DIAMOND -> Canvas.polygon(x - r * 1.2, y, x, y - r * 1.2, x + r * 1.2, y, x, y + r * 1.2);
            case POINTED_DOWN -> Canvas.polygon(x - r * 1.1, y - r * 0.9, x, y + r * 1.1, x + r * 1.1, y - r * 0.9);
            case BAR -> new Rectangle2D.Double(x - r * 1.2, y - r * 0.45, r * 2.4, r * 0.9);
            case UPRIGHT -> new Rectangle2D.Double(x - r * 0.45, y - r * 1.2, r * 0.9, r * 2.4);
            case HOURGLASS -> Canvas.polygon(x - r, y - r, x + r, y - r, x - r, y + r, x + r, y + r);
        };
    }

    Ink ink(Palette palette) {
        return switch (this) {
            case DISC, HOURGLASS -> palette.accent();
            case SQUARE, BAR -> palette.step(1);
            case TRIANGLE, UPRIGHT -> palette.step(5);
            case DIAMOND -> palette.step(2);
            case POINTED_DOWN -> palette.step(3);
        };
    }
}
