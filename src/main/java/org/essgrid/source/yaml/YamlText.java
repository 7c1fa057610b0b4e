package org.essgrid.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;

/** The lines of a YAML file. */
record YamlText(String file, List<String> lines) {

    /** A line longer than this is not quoted beyond the place that matters. */
    private static final int LONGEST_EXCERPT = 200;

    YamlText {
        lines = List.copyOf(lines);
    }

    static YamlText of(String file, String text) {
        return new YamlText(
                file, List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
    }

    /** The text, with a line feed after each line but the last. */
    String text() {
        return String.join("\n", lines);
    }

    /** The line of this number, from 1; empty beyond the end. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** Whether a line divides documents, {@code ---}, or ends one, {@code ...}. */
    static boolean isMarker(String marker, String line) {
        return line.startsWith(marker)
                && (line.length() == marker.length() || " \t".indexOf(line.charAt(marker.length())) >= 0);
    }

    /** The first place from here on with other than blanks, comments and ends of documents; the last line's end without. */
    Location nextContent(Location from) {
        int number = from.line();
        int start = skipBlanks(line(number), line(number).offsetByCodePoints(0, from.column() - 1));
        while (number < lines.size() && isWithoutContent(line(number), start)) {
            number++;
            start = skipBlanks(line(number), 0);
        }
        return Location.of(file, number, line(number).codePointCount(0, start) + 1);
    }

    private static boolean isWithoutContent(String line, int start) {
        return start == line.length() || line.charAt(start) == '#' || (start == 0 && isMarker("...", line));
    }

    private static int skipBlanks(String line, int from) {
        int start = from;
        while (start < line.length() && " \t".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    YamlText withLine(int number, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(number - 1, line);
        return new YamlText(file, changed);
    }

    /** An error at this place, quoting its line. */
    Diagnostic error(int line, int column, String key, Object... arguments) {
        Object[] readable = Stream.of(arguments).map(YamlText::shortened).toArray();
        return Diagnostic.error(Location.of(file, line, column), key, readable).quoting(excerpt(line, column));
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_EXCERPT
                ? text.substring(0, LONGEST_EXCERPT) + "…"
                : argument;
    }

    private String excerpt(int number, int column) {
        String line = line(number);
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        return column < LONGEST_EXCERPT ? line.substring(0, LONGEST_EXCERPT) + "…" : "";
    }
}
