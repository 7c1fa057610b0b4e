package org.essgrid.report.drawing;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.style.Hatch;

/** The lines of a pattern that covers a rectangle, on a raster common to all shapes so that neighbours match. */
public record HatchLines(Rectangle2D area, double spacing) {

    public HatchLines {
        if (spacing <= 0.2) {
            throw new IllegalArgumentException("hatch lines too close: " + spacing);
        }
    }

    public List<Shape> of(Hatch hatch) {
        List<Shape> lines = new ArrayList<>();
        switch (hatch) {
            case RISING -> slanted(lines, 1);
            case FALLING -> slanted(lines, -1);
            case CROSSED -> {
                slanted(lines, 1);
                slanted(lines, -1);
            }
            case LEVEL -> level(lines);
            case UPRIGHT -> upright(lines);
            case DOTS -> dots(lines);
        }
        return lines;
    }

    private double from(double start) {
        return Math.floor(start / spacing) * spacing;
    }

    private void slanted(List<Shape> lines, int direction) {
        double top = area.getMinY();
        double foot = area.getMaxY();
        double step = spacing * Math.sqrt(2);
        double low = area.getMinX() + direction * (direction > 0 ? top : foot);
        double high = area.getMaxX() + direction * (direction > 0 ? foot : top);
        for (double c = Math.floor(low / step) * step; c <= high; c += step) {
            lines.add(new Line2D.Double(c - direction * top, top, c - direction * foot, foot));
        }
    }

    private void level(List<Shape> lines) {
        for (double y = from(area.getMinY()); y <= area.getMaxY(); y += spacing) {
            lines.add(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
    }

    private void upright(List<Shape> lines) {
        for (double x = from(area.getMinX()); x <= area.getMaxX(); x += spacing) {
            lines.add(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        }
    }

    private void dots(List<Shape> lines) {
        double side = spacing / 6;
        for (double y = from(area.getMinY()); y <= area.getMaxY(); y += spacing) {
            for (double x = from(area.getMinX()); x <= area.getMaxX(); x += spacing) {
                lines.add(new Rectangle2D.Double(x - side / 2, y - side / 2, side, side));
            }
        }
    }
}
