package org.essgrid.report.pdf.font;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** The metrics of text in a shipped face, whatever font AWT requests. */
public final class ShippedMetrics extends FontMetrics {

    private static final long serialVersionUID = 1;

    private final transient Fonts fonts;

    public ShippedMetrics(Font font, Fonts fonts) {
        super(font);
        this.fonts = fonts;
    }

    Rectangle2D bounds(String text) {
        float size = font.getSize2D();
        double height = (ShippedLine.ASCENT + ShippedLine.DESCENT) * size;
        return new Rectangle2D.Double(0, -ShippedLine.ASCENT * size, width(text), height);
    }

    @Override
    public int getAscent() {
        return Math.round(ShippedLine.ASCENT * font.getSize2D());
    }

    @Override
    public int getDescent() {
        return Math.round(ShippedLine.DESCENT * font.getSize2D());
    }

    @Override
    public int getLeading() {
        return 0;
    }

    @Override
    public int charWidth(char c) {
        return stringWidth(String.valueOf(c));
    }

    @Override
    public int charWidth(int codePoint) {
        return stringWidth(Character.toString(codePoint));
    }

    @Override
    public int charsWidth(char[] chars, int from, int count) {
        return stringWidth(new String(chars, from, count));
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(width(text));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        return bounds(text);
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
        return new ShippedLine(font.getSize2D(), text.length());
    }

    private double width(String text) {
        return fonts.width(text, font.isBold(), font.getSize2D());
    }
}
