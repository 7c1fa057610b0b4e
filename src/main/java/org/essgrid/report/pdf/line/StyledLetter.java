package org.essgrid.report.pdf.line;

import java.util.List;
import java.util.function.IntFunction;
import org.essgrid.report.document.LinkTarget;
import org.essgrid.report.pdf.font.ArabicForms;
import org.essgrid.report.pdf.font.Glyph;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/** One code point in its style. */
public record StyledLetter(int codePoint, Glyph glyph, Style style) {

    /** The first of Hebrew; all code points before it run from left to right. */
    private static final int FIRST_FROM_RIGHT_TO_LEFT = 0x590;

    /** The style of letters, and the element of their own if they have one. */
    public record Style(
            double size, boolean bold, Ink ink, @Nullable OwnTag own) {
        /**
         * A structure element within a paragraph.
         *
         * @param target where it leads, null if it is no link
         */
        public record OwnTag(Tag tag, @Nullable LinkTarget target) {}
    }

    /**
     * Adds the letters of a text that {@link org.essgrid.report.pdf.font.PrintableText} has prepared.
     *
     * @param glyphs the glyph for a code point
     */
    public static void addAll(List<StyledLetter> letters, String clean, Style style, IntFunction<Glyph> glyphs) {
        boolean shaped = clean.chars().anyMatch(c -> c >= FIRST_FROM_RIGHT_TO_LEFT);
        int[] forms = shaped ? ArabicForms.of(clean) : new int[0];
        int place = 0;
        for (int i = 0; i < clean.length(); ) {
            int codePoint = clean.codePointAt(i);
            int form = shaped ? forms[place++] : codePoint;
            letters.add(new StyledLetter(codePoint, glyphs.apply(form), style));
            i += Character.charCount(codePoint);
        }
    }

    public double width() {
        return glyph.advance() * style.size() / 1000;
    }

    public boolean isSpace() {
        return codePoint == ' ';
    }

    boolean isSubstitute() {
        return glyph.drawn() != codePoint;
    }

    boolean runsRightToLeft() {
        if (codePoint < FIRST_FROM_RIGHT_TO_LEFT) {
            return false;
        }
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether this letter and the next are drawn by one operator. */
    @SuppressWarnings("ReferenceEquality") // A style is created once per run and shared by its letters.
    boolean joins(StyledLetter next) {
        return glyph.face() == next.glyph.face() && style == next.style && !isSubstitute() && !next.isSubstitute();
    }
}
