package org.essgrid.report.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks letters into lines, at spaces first, then after hyphens and slashes inside words, never at a no-break space. A
 * word wider than the line is broken where the line ends.
 */
public final class LineBreaker {

    private final List<StyledLetter> letters;
    private final double width;

    public LineBreaker(List<StyledLetter> letters, double width) {
        this.letters = letters;
        this.width = width;
    }

    /** The lines as text, without the spaces at their ends. */
    public static List<String> wrapped(List<StyledLetter> letters, double width) {
        List<String> lines = new ArrayList<>();
        for (TextLine line : new LineBreaker(letters, width).lines()) {
            StringBuilder words = new StringBuilder();
            line.letters().forEach(letter -> words.appendCodePoint(letter.codePoint()));
            lines.add(words.toString().stripTrailing());
        }
        return lines;
    }

    /** At least one line, which may be empty. */
    public List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = endOfLine(start);
            lines.add(new TextLine(letters.subList(start, withOneSpace(start, end))));
            start = afterSpaces(end);
        } while (start < letters.size());
        return lines;
    }

    private int endOfLine(int start) {
        double used = 0;
        int lastChance = -1;
        for (int i = start; i < letters.size(); i++) {
            StyledLetter letter = letters.get(i);
            used += letter.width();
            if (used > width + 0.01 && !letter.isSpace()) {
                return lastChance > start ? lastChance : Math.max(i, start + 1);
            }
            if (mayBreakAfter(i)) {
                lastChance = i + 1;
            }
        }
        return letters.size();
    }

    private boolean mayBreakAfter(int i) {
        int c = letters.get(i).codePoint();
        if (c == ' ') {
            return true;
        }
        boolean joint = c == '-' || c == '/' || c == 0x2010 || c == 0x2013 || c == 0x2014;
        if (!joint || i == 0 || i + 1 == letters.size()) {
            return isIdeograph(c);
        }
        int before = letters.get(i - 1).codePoint();
        int after = letters.get(i + 1).codePoint();
        boolean numbers = Character.isDigit(before) && Character.isDigit(after);
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && !numbers;
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) || (c >= 0x3041 && c <= 0x30FF);
    }

    /** One space is kept at the line's end: readers that join lines would otherwise join words. */
    private int withOneSpace(int start, int end) {
        int last = end;
        while (last > start && letters.get(last - 1).isSpace()) {
            last--;
        }
        return last < end && end < letters.size() ? last + 1 : last;
    }

    private int afterSpaces(int end) {
        int next = end;
        while (next < letters.size() && letters.get(next).isSpace()) {
            next++;
        }
        return next;
    }
}
