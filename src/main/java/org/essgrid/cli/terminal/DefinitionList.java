package org.essgrid.cli.terminal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Names at the left, what they are at the right.
 *
 * @param texts the texts by name, in order
 * @param width how many characters fit a line
 */
public record DefinitionList(Map<String, String> texts, int width) {

    private static final String MARGIN = "  ";
    private static final int WIDEST_NAME = 26;

    /** The lines, with the texts of all the given lists below one another aligned alike. */
    public List<String> lines(Collection<String> alignedWith) {
        int column = alignedWith.stream()
                        .mapToInt(String::length)
                        .filter(length -> length <= WIDEST_NAME)
                        .max()
                        .orElse(0)
                + 2 * MARGIN.length();
        List<String> lines = new ArrayList<>();
        texts.forEach((name, text) -> {
            String start = MARGIN + name;
            if (start.length() + MARGIN.length() > column) {
                lines.add(start);
                start = "";
            }
            for (String line : TextWrapper.lines(text, width - column)) {
                lines.add(start + " ".repeat(column - start.length()) + line);
                start = "";
            }
        });
        return lines;
    }
}
