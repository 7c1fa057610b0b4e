package org.essgrid.report.pdf.font;

import java.util.stream.IntStream;

/**
 * The letters and signs of which nearly all texts in French and English are made, each with a number of one byte. A
 * font of them is made ready once for all documents; other letters cost a font of their own in each document.
 */
final class CommonLetters {

    private static final int FIRST = 0x80;

    /** In the order of Unicode, which makes for long runs. */
    private static final String BEYOND_ASCII =
            "\u00A0§«°±²·º»ÀÂÆÇÈÉÊËÎÏÔ×ÙÛßàáâäæçèéêëíîïñóôö÷ùúûüÿŒœ" + "\u2010–—‘’“”•…\u202F€←↑→↓−≈≤≥■□▲▼○●✓✗";

    private CommonLetters() {}

    /** The number of a letter, 32–255; 0 if it is not usual. */
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
