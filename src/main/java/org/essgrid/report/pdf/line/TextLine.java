package org.essgrid.report.pdf.line;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** A line of letters that fits its width, in reading order. */
public record TextLine(List<StyledLetter> letters) {

    /** Width in points, without the space that may end the line. */
    public double width() {
        return width(letters);
    }

    static double width(List<StyledLetter> letters) {
        double width = 0;
        for (int i = 0; i < letters.size(); i++) {
            StyledLetter letter = letters.get(i);
            width += i == letters.size() - 1 && letter.isSpace() ? 0 : letter.width();
        }
        return width;
    }

    /** The stretches that one operator draws, in reading order, each with its place. */
    public List<GlyphRun> stretches() {
        boolean reversed = runsRightToLeft();
        byte[] levels = reversed ? levels() : new byte[letters.size()];
        List<GlyphRun> stretches = new ArrayList<>();
        double x = 0;
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            boolean ends = i == letters.size()
                    || levels[i] != levels[start]
                    || !letters.get(i - 1).joins(letters.get(i));
            if (ends) {
                GlyphRun stretch = new GlyphRun(letters.subList(start, i), levels[start] % 2 == 1, x);
                stretches.add(stretch);
                x += stretch.width();
                start = i;
            }
        }
        return reversed ? placed(stretches, levels) : stretches;
    }

    private boolean runsRightToLeft() {
        for (StyledLetter letter : letters) {
            if (letter.runsRightToLeft()) {
                return true;
            }
        }
        return false;
    }

    /** How deep each letter is nested in writing of the other direction; all 0 in most lines, which are not asked. */
    private byte[] levels() {
        byte[] levels = new byte[letters.size()];
        StringBuilder text = new StringBuilder();
        int[] starts = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            starts[i] = text.length();
            text.appendCodePoint(letters.get(i).codePoint());
        }
        Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(starts[i]);
        }
        return levels;
    }

    private static List<GlyphRun> placed(List<GlyphRun> stretches, byte[] levels) {
        byte[] own = new byte[stretches.size()];
        Integer[] order = new Integer[own.length];
        int letter = 0;
        for (int i = 0; i < own.length; i++) {
            order[i] = i;
            own[i] = levels[letter];
            letter += stretches.get(i).letters().size();
        }
        Bidi.reorderVisually(own, 0, order, 0, own.length);
        List<GlyphRun> placed = new ArrayList<>(stretches);
        double x = 0;
        for (int i : order) {
            GlyphRun stretch = stretches.get(i);
            placed.set(i, new GlyphRun(stretch.letters(), stretch.reversed(), x));
            x += stretch.width();
        }
        return placed;
    }
}
