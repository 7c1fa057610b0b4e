package org.essgrid.report.pdf.font;

import java.util.Locale;

/** A character that could not be shown as expected. */
public record GlyphWarning(Problem problem, int codePoint, String context) {

    /** What went wrong. */
    public enum Problem {
        /** No font has the character; a box is shown instead. */
        NO_GLYPH,
        /** The script runs from right to left; its letters appear in their order but are not joined. */
        NOT_SHAPED
    }

    /** The code point as Unicode writes it, {@code U+1F600}. */
    public String code() {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
