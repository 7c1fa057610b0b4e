package org.essgrid.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.text.Language;
import org.essgrid.text.Resource;

/**
 * A tutorial text from a file {@code help/<name>.<language>.txt} on the class path. Each of its lines is a heading after
 * {@code # }, a command to type after two spaces, a list item after {@code - }, or else a paragraph, which may be empty.
 */
public record Guide(List<Line> content) {

    /** The kinds of lines of the file. */
    public enum Kind {
        HEADING("# "),
        COMMAND("  "),
        POINT("- "),
        PARAGRAPH("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** A line of the file, without its prefix. */
    public record Line(Kind kind, String text) {}

    /** @param name of an existing guide */
    public static Guide read(String name, Language language) {
        return resource("/help/" + name + "." + language.code() + ".txt");
    }

    /** The text of this file on the class path. */
    static Guide resource(String file) {
        return new Guide(Resource.text(file).lines().map(Guide::line).toList());
    }

    private static Line line(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.prefix)) {
                return new Line(kind, line.substring(kind.prefix.length()));
            }
        }
        throw new IllegalStateException("every line starts with the empty prefix");
    }

    /**
     * The text laid out in lines. Commands are never broken, so that they can be pasted.
     *
     * @param width characters per line
     */
    public List<String> lines(Colours colours, int width) {
        List<String> lines = new ArrayList<>();
        for (Line line : content) {
            switch (line.kind()) {
                case HEADING -> TextWrapper.lines(line.text(), width).forEach(part -> lines.add(colours.strong(part)));
                case COMMAND -> lines.add(Kind.COMMAND.prefix + line.text());
                case POINT ->
                    lines.addAll(TextWrapper.lines(
                            line.text(), Kind.POINT.prefix, " ".repeat(Kind.POINT.prefix.length()), width));
                case PARAGRAPH -> lines.addAll(TextWrapper.lines(line.text(), width));
            }
        }
        return lines;
    }
}
