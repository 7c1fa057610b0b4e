package org.essgrid.report.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.CharacterIterator;

/**
 * An AWT font that never uses the system's fonts: its name refers to a shipped face, and its metrics come from that
 * face.
 */
public final class ShippedFont extends Font {

    private static final long serialVersionUID = 1;

    private final transient Fonts fonts;
    private final transient FontFace face;

    public ShippedFont(Fonts fonts, FontFace face, float size) {
        super("essgrid-" + face.key(), face.isBold() ? BOLD : PLAIN, Math.round(size));
        this.fonts = fonts;
        this.face = face;
        this.pointSize = size;
    }

    public FontFace face() {
        return face;
    }

    ShippedMetrics metrics() {
        return new ShippedMetrics(this, fonts);
    }

    @Override
    public Font deriveFont(float newSize) {
        return new ShippedFont(fonts, face, newSize);
    }

    @Override
    public Font deriveFont(int newStyle) {
        return deriveFont(newStyle, pointSize);
    }

    @Override
    public Font deriveFont(int newStyle, float newSize) {
        return new ShippedFont(fonts, (newStyle & BOLD) == 0 ? FontFace.REGULAR : FontFace.BOLD, newSize);
    }

    @Override
    public Font deriveFont(AffineTransform transform) {
        throw new UnsupportedOperationException("rotated text in charts is not supported");
    }

    @Override
    public String getFamily() {
        return getName();
    }

    @Override
    public String getFontName() {
        return getName();
    }

    @Override
    public boolean canDisplay(int codePoint) {
        return true;
    }

    @Override
    public int canDisplayUpTo(String text) {
        return -1;
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return metrics().bounds(text);
    }

    @Override
    public Rectangle2D getStringBounds(String text, int begin, int limit, FontRenderContext context) {
        return metrics().bounds(text.substring(begin, limit));
    }

    @Override
    public Rectangle2D getStringBounds(char[] chars, int begin, int limit, FontRenderContext context) {
        return metrics().bounds(new String(chars, begin, limit - begin));
    }

    @Override
    public Rectangle2D getStringBounds(CharacterIterator text, int begin, int limit, FontRenderContext context) {
        StringBuilder part = new StringBuilder();
        for (int i = begin; i < limit; i++) {
            part.append(text.setIndex(i));
        }
        return metrics().bounds(part.toString());
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new ShippedLine(pointSize, text.length());
    }

    @Override
    public LineMetrics getLineMetrics(String text, int begin, int limit, FontRenderContext context) {
        return new ShippedLine(pointSize, limit - begin);
    }
}
