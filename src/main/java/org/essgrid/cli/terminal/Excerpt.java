package org.essgrid.cli.terminal;

import java.util.List;
import org.essgrid.diagnostic.Diagnostic;

/**
 * The line at fault, with a caret under the place where that is known.
 *
 * @param text the line, as it stands in the file
 * @param column the place in it, from 1, or 0 when the whole line is meant
 */
record Excerpt(String text, int column) {

    private static final int WIDEST = 100;
    private static final int BEFORE_CARET = 60;
    private static final String CUT = "…";

    /** In a table the column counts cells, which no caret can point at. */
    static Excerpt of(Diagnostic problem) {
        boolean inTable = !problem.location().header().isEmpty();
        return new Excerpt(
                TerminalText.of(problem.excerpt().stripTrailing()),
                inTable ? 0 : problem.location().column());
    }

    List<String> lines() {
        int from = column > WIDEST ? column - BEFORE_CARET : 0;
        if (from >= text.length()) {
            from = 0;
        }
        int to = Math.min(text.length(), from + WIDEST);
        String shown = (from > 0 ? CUT : "") + text.substring(from, to) + (to < text.length() ? CUT : "");
        int caret = column - 1 - from + (from > 0 ? CUT.length() : 0);
        if (column == 0 || caret < 0 || caret > shown.length()) {
            return List.of(shown);
        }
        return List.of(shown, blank(shown.substring(0, caret)) + "^");
    }

    /** Spaces as wide as the text: its tabs stay, so that the caret stands right whatever their width. */
    private static String blank(String before) {
        return before.replaceAll("[^\t]", " ");
    }
}
