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

    /** The runs, each drawn by one operator, in reading order and with their positions. */
    public List<GlyphRun> runs() {
        boolean reversed = runsRightToLeft();
        byte[] levels = reversed ? levels() : new byte[letters.size()];
        List<GlyphRun> runs = new ArrayList<>();
        double x = 0;
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            boolean ends = i == letters.size()
                    || levels[i] != levels[start]
                    || !letters.get(i - 1).joins(letters.get(i));
            if (ends) {
                GlyphRun run = new GlyphRun(letters.subList(start, i), levels[start] % 2 == 1, x);
                runs.add(run);
                x += run.width();
                start = i;
            }
        }
        return reversed ? placed(runs, levels) : runs;
    }

    private boolean runsRightToLeft() {
        for (StyledLetter letter : letters) {
            if (letter.runsRightToLeft()) {
                return true;
            }
        }
        return false;
    }

    /** The bidirectional embedding level of each letter; all 0 in lines without letters from right to left. */
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

    private static List<GlyphRun> placed(List<GlyphRun> runs, byte[] levels) {
        byte[] own = new byte[runs.size()];
        Integer[] order = new Integer[own.length];
        int letter = 0;
        for (int i = 0; i < own.length; i++) {
            order[i] = i;
            own[i] = levels[letter];
            letter += runs.get(i).letters().size();
        }
        Bidi.reorderVisually(own, 0, order, 0, own.length);
        List<GlyphRun> placed = new ArrayList<>(runs);
        double x = 0;
        for (int i : order) {
            GlyphRun run = runs.get(i);
            placed.set(i, new GlyphRun(run.letters(), run.reversed(), x));
            x += run.width();
        }
        return placed;
    }
}
