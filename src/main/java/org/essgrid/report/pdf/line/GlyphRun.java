package org.essgrid.report.pdf.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.font.Glyph;

/**
 * Letters drawn by one operator.
 *
 * @param letters in reading order
 * @param reversed whether they run from right to left
 * @param x where the run starts, from the line's left end
 */
public record GlyphRun(List<StyledLetter> letters, boolean reversed, double x) {

    FontFace face() {
        return letters.get(0).glyph().face();
    }

    StyledLetter.Style style() {
        return letters.get(0).style();
    }

    /** The letters from left to right. */
    public List<StyledLetter> drawn() {
        if (!reversed) {
            return letters;
        }
        List<StyledLetter> drawn = new ArrayList<>(letters);
        Collections.reverse(drawn);
        return drawn;
    }

    /** The glyphs from left to right. */
    List<Glyph> glyphs() {
        return drawn().stream().map(StyledLetter::glyph).toList();
    }

    /** Whether what is drawn differs from what is meant. */
    boolean needsActualText() {
        return reversed || letters.get(0).isSubstitute();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.appendCodePoint(letter.codePoint()));
        return text.toString();
    }

    double width() {
        double width = 0;
        for (StyledLetter letter : letters) {
            width += letter.width();
        }
        return width;
    }
}
