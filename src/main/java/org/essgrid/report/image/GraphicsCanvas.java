package org.essgrid.report.image;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.HatchLines;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.font.ShippedFont;
import org.essgrid.report.pdf.line.GlyphRun;
import org.essgrid.report.pdf.line.LineBreaker;
import org.essgrid.report.pdf.line.StyledLetter;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Pen;

/**
 * The canvas of any graphics of AWT: those that write SVG and those that paint a picture.
 *
 * @param outlined whether letters are drawn as shapes, which look the same where the shipped fonts are missing; else as text of SVG
 */
public record GraphicsCanvas(Graphics2D graphics, Fonts fonts, double width, double height, boolean outlined)
        implements Canvas {

    @Override
    public void fill(Shape shape, Ink ink) {
        graphics.setPaint(ink.awt());
        graphics.fill(shape);
    }

    @Override
    public void stroke(Shape shape, Pen pen) {
        graphics.setPaint(pen.ink().awt());
        graphics.setStroke(stroke(pen));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke(
                (float) pen.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                dashes.length == 0 ? null : dashes,
                0);
    }

    @Override
    public void hatch(Shape shape, Hatch hatch, Pen pen, double spacing) {
        Shape before = graphics.getClip();
        graphics.clip(shape);
        for (Shape line : new HatchLines(shape.getBounds2D(), spacing).of(hatch)) {
            stroke(line, pen);
            if (hatch == Hatch.DOTS) {
                fill(line, pen.ink());
            }
        }
        graphics.setClip(before);
    }

    @Override
    public void text(String text, double x, double y, Align align, Lettering lettering) {
        double start = x - align.shift(textWidth(text, lettering));
        graphics.setPaint(lettering.ink().awt());
        if (!outlined) {
            graphics.setFont(chartFont(lettering.bold(), lettering.size()));
            // The library of SVG would take what looks like an entity for one.
            graphics.drawString(PrintableText.of(text).replace("&", "&amp;"), (float) start, (float) y);
            return;
        }
        Path2D letters = new Path2D.Double();
        for (GlyphRun run : new TextLine(letters(text, lettering)).runs()) {
            double at = start + run.x();
            for (StyledLetter letter : run.drawn()) {
                AffineTransform place = AffineTransform.getTranslateInstance(at, y);
                place.scale(lettering.size(), lettering.size());
                letters.append(place.createTransformedShape(fonts.outline(letter.glyph())), false);
                at += letter.width();
            }
        }
        graphics.fill(letters);
    }

    @Override
    public void upward(String text, double x, double y, Lettering lettering) {
        GraphicsCanvas turned = part(x, y, height, width);
        turned.graphics.rotate(-Math.PI / 2);
        turned.text(text, 0, 0, Align.LEFT, lettering);
    }

    @Override
    public double textWidth(String text, Lettering lettering) {
        return fonts.width(text, lettering.bold(), lettering.size());
    }

    @Override
    public List<String> wrap(String text, double widest, Lettering lettering) {
        return LineBreaker.wrapped(letters(text, lettering), widest);
    }

    private List<StyledLetter> letters(String text, Lettering lettering) {
        StyledLetter.Style style = new StyledLetter.Style(lettering.size(), lettering.bold(), lettering.ink(), null);
        List<StyledLetter> letters = new ArrayList<>();
        StyledLetter.addAll(letters, PrintableText.of(text), style, c -> fonts.glyph(c, lettering.bold()));
        return letters;
    }

    @Override
    public Font chartFont(boolean bold, double size) {
        return new ShippedFont(fonts, bold ? FontFace.BOLD : FontFace.REGULAR, (float) size);
    }

    /** A part of this canvas with a corner of its own. */
    GraphicsCanvas part(double x, double y, double w, double h) {
        Graphics2D part = (Graphics2D) graphics.create();
        part.translate(x, y);
        return new GraphicsCanvas(part, fonts, w, h, outlined);
    }

    @Override
    public void graphics(double x, double y, double w, double h, Consumer<Graphics2D> drawing) {
        Graphics2D part = part(x, y, w, h).graphics();
        part.clip(new Rectangle2D.Double(0, 0, w, h));
        drawing.accept(part);
        part.dispose();
    }
}
