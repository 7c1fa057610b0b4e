package org.essgrid.report.pdf.font;

import java.awt.Font;
import java.awt.font.LineMetrics;

/** The vertical measures of a line in a shipped face, which all faces share so that lines of several faces align. */
final class ShippedLine extends LineMetrics {

    static final float ASCENT = 0.8f;
    static final float DESCENT = 0.25f;

    private final float size;
    private final int characters;

    ShippedLine(float size, int characters) {
        this.size = size;
        this.characters = characters;
    }

    @Override
    public int getNumChars() {
        return characters;
    }

    @Override
    public float getAscent() {
        return ASCENT * size;
    }

    @Override
    public float getDescent() {
        return DESCENT * size;
    }

    @Override
    public float getLeading() {
        return 0;
    }

    @Override
    public float getHeight() {
        return getAscent() + getDescent();
    }

    @Override
    public int getBaselineIndex() {
        return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
        return new float[] {0, -getAscent() / 2, -getAscent()};
    }

    @Override
    public float getStrikethroughOffset() {
        return -0.25f * size;
    }

    @Override
    public float getStrikethroughThickness() {
        return 0.05f * size;
    }

    @Override
    public float getUnderlineOffset() {
        return 0.1f * size;
    }

    @Override
    public float getUnderlineThickness() {
        return 0.05f * size;
    }
}
