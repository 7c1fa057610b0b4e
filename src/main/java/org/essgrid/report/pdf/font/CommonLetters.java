package org.essgrid.report.pdf.font;

import java.util.stream.IntStream;

/**
 * The letters and signs that make up nearly all French and English text, each with a one-byte code. Their font is
 * prepared once for all documents; other letters need a further font in each document.
 */
final class CommonLetters {

    private static final int FIRST = 0x80;

    /** In the order of Unicode, which gives long ranges. */
    private static final String BEYOND_ASCII =
            "\u00A0§«°±²·º»ÀÂÆÇÈÉÊËÎÏÔ×ÙÛßàáâäæçèéêëíîïñóôö÷ùúûüÿŒœ" + "\u2010–—‘’“”•…\u202F€←↑→↓−≈≤≥■□▲▼○●✓✗";

    private CommonLetters() {}

    /** The code of a letter, 32–255; 0 if it is not a common one. */
    static int number(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return codePoint;
        }
        int place = BEYOND_ASCII.indexOf(codePoint);
        return place < 0 ? 0 : FIRST + place;
    }

    /** All of them as code points. */
    static IntStream all() {
        return IntStream.concat(IntStream.range(' ', 0x7F), BEYOND_ASCII.chars());
    }
}
