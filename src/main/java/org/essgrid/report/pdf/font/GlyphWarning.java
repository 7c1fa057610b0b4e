package org.essgrid.report.pdf.font;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The characters of a document that no font has; a box is shown for each.
 *
 * @param codePoints each once, in the order of the document
 * @param context the beginning of the text with the first of them
 */
public record GlyphWarning(List<Integer> codePoints, String context) {

    private static final int MOST_CODES = 5;

    public GlyphWarning {
        codePoints = List.copyOf(codePoints);
    }

    /** The first of them as Unicode writes them, {@code U+1F600, U+4E2D}. */
    public String codes() {
        String some = codePoints.stream()
                .limit(MOST_CODES)
                .map(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .collect(Collectors.joining(", "));
        return codePoints.size() > MOST_CODES ? some + ", …" : some;
    }
}
