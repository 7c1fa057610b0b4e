package org.essgrid.cli.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.terminal.TextBar;
import org.essgrid.cli.terminal.TextWrapper;

/**
 * How a table of scores shares a line: the name, the bar, the number, how much is answered, the word.
 *
 * @param name characters for the longest name, at most what the others leave
 * @param wanted what the longest name would take
 */
record ScoreColumns(int name, int wanted, int score, int coverage, int width) {

    private static final String GAP = "  ";
    /** In a narrower column names would be cut into single words. */
    private static final int NARROWEST = 18;

    /** @param labels what stands above the columns */
    static ScoreColumns of(ScoreRow labels, List<ScoreRow> rows, int width) {
        int score = Math.max(labels.score().length(), widest(rows.stream().map(ScoreRow::score)));
        int coverage = Math.max(labels.coverage().length(), widest(rows.stream().map(ScoreRow::coverage)));
        int word = widest(rows.stream().map(ScoreRow::word));
        int wanted = Math.max(
                labels.title().length() - GAP.length(), widest(rows.stream().map(ScoreRow::title)));
        int left = width - 5 * GAP.length() - TextBar.CELLS - score - coverage - word;
        return new ScoreColumns(Math.min(wanted, left), wanted, score, coverage, width);
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    /** Whether names fit beside the figures, if need be on several lines. */
    boolean fit() {
        return name >= Math.min(NARROWEST, wanted);
    }

    /** The labels that stand above the figures, after a heading of this length. */
    String labels(ScoreRow labels, int heading) {
        String before = " ".repeat(2 * GAP.length() + name - heading + TextBar.CELLS);
        return before + GAP + right(labels.score(), score) + GAP + right(labels.coverage(), coverage);
    }

    List<String> heading(String heading) {
        return TextWrapper.lines(heading, name + GAP.length());
    }

    List<String> lines(ScoreRow row) {
        List<String> names = TextWrapper.lines(row.title(), name);
        List<String> lines = new ArrayList<>();
        names.subList(0, names.size() - 1).forEach(line -> lines.add(GAP + line));
        String last = names.get(names.size() - 1);
        String begun = GAP + last + " ".repeat(Math.max(0, name - last.length())) + GAP;
        if (row.isScored()) {
            String figures = row.bar() + GAP + right(row.score(), score) + GAP + right(row.coverage(), coverage);
            lines.add((begun + figures + GAP + row.word()).stripTrailing());
        } else {
            String next = " ".repeat(name + 2 * GAP.length());
            for (String line : TextWrapper.lines(row.without(), width - next.length())) {
                lines.add((lines.size() < names.size() ? begun : next) + line);
            }
        }
        return lines;
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
