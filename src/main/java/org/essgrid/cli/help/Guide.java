package org.essgrid.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.text.Language;

/**
 * A text that teaches, from a file {@code help/<name>.<language>.txt} on the class path. Each of its lines is one of
 * these: a heading after {@code # }, a command to type behind two spaces, a point after {@code - }, nothing, or else a
 * whole paragraph.
 */
public record Guide(List<Line> content) {

    /** What a line of the file is. */
    public enum Kind {
        HEADING("# "),
        COMMAND("  "),
        POINT("- "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    /** A line of the file, without its mark. */
    public record Line(Kind kind, String text) {}

    /** @param name of one that is there */
    public static Guide read(String name, Language language) {
        String file = "/help/" + name + "." + language.code() + ".txt";
        try (InputStream in = Guide.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + file);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Guide parse(String text) {
        return new Guide(text.lines().map(Guide::line).toList());
    }

    private static Line line(String line) {
        for (Kind kind : Kind.values()) {
            if (line.startsWith(kind.mark)) {
                return new Line(kind, line.substring(kind.mark.length()));
            }
        }
        throw new IllegalStateException("every line begins with nothing");
    }

    /** The commands that it has the reader type, in their order. */
    public List<String> commands() {
        return content.stream()
                .filter(line -> line.kind() == Kind.COMMAND)
                .map(Line::text)
                .toList();
    }

    /**
     * The text laid out. Commands are never broken, since they are to be pasted.
     *
     * @param width how many characters fit a line
     */
    public List<String> lines(Colours colours, int width) {
        List<String> lines = new ArrayList<>();
        for (Line line : content) {
            switch (line.kind()) {
                case HEADING -> TextWrapper.lines(line.text(), width).forEach(part -> lines.add(colours.strong(part)));
                case COMMAND -> lines.add(Kind.COMMAND.mark + line.text());
                case POINT -> lines.addAll(point(line.text(), width));
                case PARAGRAPH -> lines.addAll(TextWrapper.lines(line.text(), width));
            }
        }
        return lines;
    }

    private static List<String> point(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : TextWrapper.lines(text, width - Kind.POINT.mark.length())) {
            lines.add((lines.isEmpty() ? Kind.POINT.mark : " ".repeat(Kind.POINT.mark.length())) + part);
        }
        return lines;
    }
}
