package org.essgrid.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.essgrid.cli.terminal.Guide.Kind;
import org.essgrid.cli.terminal.Guide.Line;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * What a code of a message means. The published codes are in {@code codes/codes.txt}; the most frequent ones are
 * explained in {@code codes/<language>.txt}, each under a heading: sentences, then the lines of an example, which begin with
 * {@code - } if they are wrong, with {@code + } if they are corrected, else with two spaces.
 */
public record CodeHelp(String code, Language language) {

    private static final String CORRECTED = "+ ";

    /** Placeholder for a value that only a real problem has. */
    private static final Number ANY = new AtomicInteger(2) {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "…";
        }
    };

    /** All published codes, sorted. */
    public static List<String> codes() {
        return Guide.resource("/codes/codes.txt").content().stream()
                .map(Line::text)
                .toList();
    }

    /** The code as the user typed it, with or without the brackets of messages. */
    public static Optional<CodeHelp> of(String typed, Language language) {
        String code = typed.replaceAll("^\\[|]$", "");
        return codes().contains(code) ? Optional.of(new CodeHelp(code, language)) : Optional.empty();
    }

    /** Whether there is more to say than the message itself. */
    boolean isExplained() {
        return !explained().isEmpty();
    }

    public Guide guide() {
        Messages messages = Messages.in(language);
        List<Line> page = new ArrayList<>();
        page.add(new Line(Kind.HEADING, code));
        paragraph(page, messages.get(code, ANY, ANY, ANY, ANY, ANY, ANY));
        explained().stream().filter(line -> !isExample(line)).map(Line::text).forEach(text -> paragraph(page, text));
        example(page, messages.get("cli.code-wrong"), wrong());
        example(page, messages.get("cli.code-corrected"), corrected());
        String area = code.substring(0, code.indexOf('.'));
        page.add(new Line(Kind.PARAGRAPH, messages.get("cli.code-from-" + area)));
        return new Guide(page);
    }

    private static void paragraph(List<Line> page, String text) {
        page.add(new Line(Kind.PARAGRAPH, text));
        page.add(new Line(Kind.PARAGRAPH, ""));
    }

    private static void example(List<Line> page, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.add(new Line(Kind.HEADING, heading));
            lines.forEach(line -> page.add(new Line(Kind.COMMAND, line)));
            page.add(new Line(Kind.PARAGRAPH, ""));
        }
    }

    /** An example with this mistake; empty if there is none. */
    public List<String> wrong() {
        return example(line -> line.kind() == Kind.COMMAND || line.kind() == Kind.POINT);
    }

    /** The same without the mistake. */
    public List<String> corrected() {
        return example(line -> line.kind() == Kind.COMMAND || line.kind() == Kind.PARAGRAPH);
    }

    private List<String> example(Predicate<Line> kept) {
        return explained().stream()
                .filter(line -> isExample(line) && kept.test(line))
                .map(line -> line.kind() == Kind.PARAGRAPH ? line.text().substring(CORRECTED.length()) : line.text())
                .toList();
    }

    private static boolean isExample(Line line) {
        return line.kind() != Kind.PARAGRAPH || line.text().startsWith(CORRECTED);
    }

    /** The lines about this code but for blank ones. */
    private List<Line> explained() {
        List<Line> all = Guide.resource("/codes/" + language.code() + ".txt").content();
        int heading = all.indexOf(new Line(Kind.HEADING, code));
        return heading < 0
                ? List.of()
                : all.stream()
                        .skip(heading + 1L)
                        .takeWhile(line -> line.kind() != Kind.HEADING)
                        .filter(line -> !line.text().isEmpty())
                        .toList();
    }
}
