package org.essgrid.report.pdf.canvas;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.font.ShippedFont;
import org.essgrid.report.pdf.line.LineBreaker;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Pen;

/**
 * The canvas of a PDF page.
 *
 * @param width points
 * @param height points
 */
public record PdfCanvas(Surface surface, double width, double height) implements Canvas {

    @Override
    public void fill(Shape shape, Ink ink) {
        surface.out().fill(ink);
        surface.path(shape);
        surface.out().op("f");
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        surface.pen(pen);
        surface.path(shape);
        surface.out().op("S");
    }

    @Override
    public void hatch(Shape shape, Hatch hatch, Pen pen, double spacing) {
        surface.out().save();
        surface.path(shape);
        surface.out().op("W").op("n");
        surface.pen(pen);
        new HatchLines(shape.getBounds2D(), spacing).of(hatch).forEach(surface::path);
        surface.out().op(hatch == Hatch.DOTS ? "B" : "S").restore();
    }

    @Override
    public void text(String text, double x, double y, Align align, Lettering lettering) {
        double start = x - align.shift(textWidth(text, lettering));
        surface.text(text, start, y, lettering);
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return surface.fonts().shipped().width(text, lettering.bold(), lettering.size());
    }

    @Override
    public List<String> wrap(String text, double widest, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        for (TextLine line : new LineBreaker(surface.letters(text, lettering), widest).lines()) {
            StringBuilder words = new StringBuilder();
            line.letters().forEach(letter -> words.appendCodePoint(letter.codePoint()));
            lines.add(words.toString().stripTrailing());
        }
        return lines;
    }

    @Override
    public Font chartFont(boolean bold, double size) {
        FontFace face = bold ? FontFace.BOLD : FontFace.REGULAR;
        return new ShippedFont(surface.fonts().shipped(), face, (float) size);
    }

    @Override
    public void graphics(double x, double y, double w, double h, Consumer<Graphics2D> drawing) {
        surface.graphics(x, y, w, h, drawing);
    }
}
