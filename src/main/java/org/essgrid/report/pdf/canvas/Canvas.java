package org.essgrid.report.pdf.canvas;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.essgrid.report.pdf.font.ChartFonts;
import org.essgrid.report.pdf.line.LineBreaker;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Pen;

/**
 * A drawing area of fixed size, measured in points from its upper left corner, downwards. Everything drawn is vector
 * and its text is text.
 */
public final class Canvas {

    private final Surface surface;
    private final double width;
    private final double height;

    public Canvas(Surface surface, double width, double height) {
        this.surface = surface;
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public void fill(Shape shape, Ink ink) {
        surface.out().fill(ink);
        surface.path(shape);
        surface.out().op("f");
    }

    public void stroke(Shape shape, Pen pen) {
        surface.pen(pen);
        surface.path(shape);
        surface.out().op("S");
    }

    /** Covers a shape with a pattern of lines, a repeat every {@code spacing} points. */
    public void hatch(Shape shape, Hatch hatch, Pen pen, double spacing) {
        surface.out().save();
        surface.path(shape);
        surface.out().op("W").op("n");
        surface.pen(pen);
        new HatchLines(shape.getBounds2D(), spacing).of(hatch).forEach(surface::path);
        surface.out().op(hatch == Hatch.DOTS ? "B" : "S").restore();
    }

    public void line(double x1, double y1, double x2, double y2, Pen pen) {
        stroke(new Line2D.Double(x1, y1, x2, y2), pen);
    }

    public void rectangle(double x, double y, double w, double h, Ink ink) {
        fill(new Rectangle2D.Double(x, y, w, h), ink);
    }

    public void rounded(double x, double y, double w, double h, double radius, Ink ink) {
        fill(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius), ink);
    }

    public void circle(double x, double y, double radius, Ink ink) {
        fill(disc(x, y, radius), ink);
    }

    public static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A closed shape through points given as x, y, x, y… */
    public static Shape polygon(double... points) {
        Path2D path = polyline(points);
        path.closePath();
        return path;
    }

    /** An open line through points given as x, y, x, y… */
    public static Path2D polyline(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 1 < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** One line of text; x is its left, middle or right end by its alignment, y its baseline. */
    public void text(String text, double x, double y, Align align, Lettering lettering) {
        double start = x - align.shift(textWidth(text, lettering));
        surface.text(text, start, y, lettering);
    }

    /** The same on a plate of the given colour, so that lines beneath do not cross the letters. */
    public void textOnPlate(String text, double x, double y, Align align, Lettering lettering, Ink plate) {
        double wide = textWidth(text, lettering);
        double size = lettering.size();
        rounded(x - align.shift(wide) - 2, y - size * 0.78, wide + 4, size * 1.06, 1.5, plate);
        text(text, x, y, align, lettering);
    }

    public double textWidth(String text, Lettering lettering) {
        return surface.fonts().shipped().width(text, lettering.bold(), lettering.size());
    }

    /** The text in lines no wider than given; a word that is wider is broken. */
    public List<String> wrap(String text, double widest, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        for (TextLine line : new LineBreaker(surface.letters(text, lettering), widest).lines()) {
            StringBuilder words = new StringBuilder();
            line.letters().forEach(letter -> words.appendCodePoint(letter.codePoint()));
            lines.add(words.toString().stripTrailing());
        }
        return lines;
    }

    /** The fonts a chart library is to use on this canvas. */
    public ChartFonts chartFonts() {
        return new ChartFonts(surface.fonts().shipped());
    }

    /** Lets a chart library draw into a rectangle, with the fonts of {@link #chartFonts()}. */
    public void graphics(double x, double y, double w, double h, Consumer<Graphics2D> drawing) {
        surface.graphics(x, y, w, h, drawing);
    }
}
