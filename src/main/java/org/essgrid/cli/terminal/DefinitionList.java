package org.essgrid.cli.terminal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Names on the left, their definitions on the right.
 *
 * @param texts the definitions by name, in order
 * @param width characters per line
 */
public record DefinitionList(Map<String, String> texts, int width) {

    private static final String MARGIN = "  ";
    private static final int WIDEST_NAME = 26;

    /** The lines, with definitions in the column that fits all these names, those of other lists included. */
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
