package org.essgrid.report.pdf.canvas;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.HatchLines;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.font.ShippedFont;
import org.essgrid.report.pdf.line.LineBreaker;
import org.essgrid.report.pdf.line.LinePainter;
import org.essgrid.report.pdf.line.StyledLetter;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.pdf.page.Operators;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Pen;
import org.essgrid.report.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The canvas of a part of a PDF page, its corner at (left, top) measured downwards from the page's upper edge, in
 * points.
 *
 * @param tag the structure element drawn, or null for an artifact
 * @param width points
 * @param height points
 */
public record PdfCanvas(
        PdfPage page,
        DocumentFonts fonts,
        double left,
        double top,
        @Nullable Tag tag,
        double width,
        double height) implements Canvas {

    @Override
    public void fill(Shape shape, Ink ink) {
        out().fill(ink);
        path(shape);
        out().op("f");
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        pen(pen);
        path(shape);
        out().op("S");
    }

    @Override
    public void hatch(Shape shape, Hatch hatch, Pen pen, double spacing) {
        out().save();
        path(shape);
        out().op("W").op("n");
        pen(pen);
        new HatchLines(shape.getBounds2D(), spacing).of(hatch).forEach(this::path);
        out().op(hatch == Hatch.DOTS ? "B" : "S").restore();
    }

    @Override
    public void text(String text, double x, double y, Align align, Lettering lettering) {
        double start = x - align.shift(textWidth(text, lettering));
        text(text, start, y, lettering);
    }

    @Override
    public void upward(String text, double x, double y, Lettering lettering) {
        out().save().word("0 1 -1 0").num(left + x).num(PdfPage.up(top + y)).op("cm");
        new LinePainter(fonts).draw(page, new TextLine(letters(text, lettering)), 0, Theme.PAGE_HEIGHT, tag);
        out().restore();
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return fonts.shipped().width(text, lettering.bold(), lettering.size());
    }

    @Override
    public List<String> wrap(String text, double widest, Lettering lettering) {
        return LineBreaker.wrapped(letters(text, lettering), widest);
    }

    @Override
    public Font chartFont(boolean bold, double size) {
        FontFace face = bold ? FontFace.BOLD : FontFace.REGULAR;
        return new ShippedFont(fonts.shipped(), face, (float) size);
    }

    @Override
    public void graphics(double x, double y, double w, double h, Consumer<Graphics2D> drawing) {
        String name = page.use(ChartText.drawing(fonts, w, h, drawing));
        double foot = PdfPage.up(top + y + h);
        out().save()
                .word("1 0 0 1")
                .num(left + x)
                .num(foot)
                .op("cm")
                .word("/" + name)
                .op("Do")
                .restore();
    }

    private Operators out() {
        return tag == null ? page.artifacts() : page.under(tag);
    }

    private void pen(Pen pen) {
        out().stroke(pen);
    }

    private void path(Shape shape) {
        double[] c = new double[6];
        double lastX = 0;
        double lastY = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> point(c, 0).op("m");
                case PathIterator.SEG_LINETO -> point(c, 0).op("l");
                case PathIterator.SEG_QUADTO -> {
                    cubic(lastX, lastY, c);
                    curve(c);
                }
                case PathIterator.SEG_CUBICTO -> curve(c);
                default -> out().op("h");
            }
            int last = kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            lastX = c[last];
            lastY = c[last + 1];
        }
    }

    private void text(String text, double x, double baseline, Lettering lettering) {
        new LinePainter(fonts).draw(page, new TextLine(letters(text, lettering)), left + x, top + baseline, tag);
    }

    private List<StyledLetter> letters(String text, Lettering lettering) {
        StyledLetter.Style style = new StyledLetter.Style(lettering.size(), lettering.bold(), lettering.ink(), null);
        List<StyledLetter> letters = new ArrayList<>();
        StyledLetter.addAll(letters, PrintableText.of(text), style, c -> fonts.glyph(c, lettering.bold(), text));
        return letters;
    }

    private void curve(double[] c) {
        point(c, 0);
        point(c, 2);
        point(c, 4).op("c");
    }

    /** The same curve with two control points instead of one. */
    private static void cubic(double fromX, double fromY, double[] c) {
        double x = c[0];
        double y = c[1];
        c[4] = c[2];
        c[5] = c[3];
        c[0] = fromX + (x - fromX) * 2 / 3;
        c[1] = fromY + (y - fromY) * 2 / 3;
        c[2] = c[4] + (x - c[4]) * 2 / 3;
        c[3] = c[5] + (y - c[5]) * 2 / 3;
    }

    private Operators point(double[] c, int at) {
        return out().num(left + c[at]).num(PdfPage.up(top + c[at + 1]));
    }
}
