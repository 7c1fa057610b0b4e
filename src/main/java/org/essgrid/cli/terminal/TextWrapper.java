package org.essgrid.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines that fit a width. */
public final class TextWrapper {

    private TextWrapper() {}

    /** The text in lines of at most this many characters; a longer word has a line of its own. */
    public static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * The text in lines of at most this many characters, with indents.
     *
     * @param first the start of the first line
     * @param next the start of the other lines, at least as long as that of the first
     */
    public static List<String> lines(String text, String first, String next, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, width - next.length())) {
            lines.add((lines.isEmpty() ? first : next) + line);
        }
        return lines;
    }

    /** In French a space goes inside « » and before : ; ! ? and a line must not break there. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        boolean glued = false;
        for (String word : text.strip().split(" +", -1)) {
            boolean closes = word.matches("[»:;!?%€].*");
            if (!words.isEmpty() && (glued || closes)) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
            glued = word.endsWith("«");
        }
        return words;
    }
}
