package org.essgrid.report.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Pen;

/**
 * A drawing area of fixed size, measured in points from its upper left corner, downwards. Shapes are drawn as vectors
 * and text as text. Each output format has its own implementation.
 */
public interface Canvas {

    /** In points. */
    double width();

    /** In points. */
    double height();

    void fill(Shape shape, Ink ink);

    void stroke(Shape shape, Pen pen);

    /** Fills a shape with a pattern of lines that repeats every {@code spacing} points. */
    void hatch(Shape shape, Hatch hatch, Pen pen, double spacing);

    /** One line of text; x is its left, middle or right end by its alignment, y its baseline. */
    void text(String text, double x, double y, Align align, Lettering lettering);

    /** One line of text that begins at (x, y) and runs upwards, its baseline to the right. */
    void upward(String text, double x, double y, Lettering lettering);

    /** In points. */
    double textWidth(String text, Lettering lettering);

    /** The text in lines no wider than given, in points; a word that is wider is broken. */
    List<String> wrap(String text, double widest, Lettering lettering);

    /** The font that a chart library is to use on this canvas; the size is in points. */
    Font chartFont(boolean bold, double size);

    /** Lets a chart library draw into a rectangle, with the fonts of {@link #chartFont}. */
    void graphics(double x, double y, double w, double h, Consumer<Graphics2D> drawing);

    default void line(double x1, double y1, double x2, double y2, Pen pen) {
        stroke(new Line2D.Double(x1, y1, x2, y2), pen);
    }

    default void rectangle(double x, double y, double w, double h, Ink ink) {
        fill(new Rectangle2D.Double(x, y, w, h), ink);
    }

    default void rounded(double x, double y, double w, double h, double radius, Ink ink) {
        fill(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius), ink);
    }

    default void circle(double x, double y, double radius, Ink ink) {
        fill(disc(x, y, radius), ink);
    }

    /** {@link #text} on a background of the given colour, so that lines beneath do not cross the letters. */
    default void textOnBackground(String text, double x, double y, Align align, Lettering lettering, Ink background) {
        double wide = textWidth(text, lettering);
        double size = lettering.size();
        rounded(x - align.shift(wide) - 2, y - size * 0.78, wide + 4, size * 1.06, 1.5, background);
        text(text, x, y, align, lettering);
    }

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A closed shape through points given as x, y, x, y… */
    static Shape polygon(double... points) {
        Path2D path = polyline(points);
        path.closePath();
        return path;
    }

    /** An open line through points given as x, y, x, y… */
    static Path2D polyline(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
