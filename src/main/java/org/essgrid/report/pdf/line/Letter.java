package org.essgrid.report.pdf.line;

import org.essgrid.report.pdf.font.Glyph;

/** One code point in its look. */
public record Letter(int codePoint, Glyph glyph, Look look) {

    public double width() {
        return glyph.advance() * look.size() / 1000;
    }

    public boolean isSpace() {
        return codePoint == ' ';
    }

    boolean isSubstitute() {
        return glyph.drawn() != codePoint;
    }

    boolean runsRightToLeft() {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether this letter and the next are drawn by one operator. */
    boolean joins(Letter next) {
        return glyph.face() == next.glyph.face() && look == next.look && !isSubstitute() && !next.isSubstitute();
    }
}
