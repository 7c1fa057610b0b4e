package org.essgrid.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.results.JsonWriter;
import org.essgrid.text.Messages;

/**
 * Prints problems: for users the location and the error first, then the line concerned, last a suggestion.
 *
 * @param out where they go
 */
public record DiagnosticPrinter(PrintStream out, Messages messages, Colours colours, ProblemFormat format) {

    /** The most problems shown of one source that is checked; the others are counted. */
    public static final int MOST_CHECKED = 1000;

    /** The most errors shown where something else is wanted than to check. */
    public static final int MOST = 100;

    private static final String INDENT = "    ";
    private static final int WIDEST_EXCERPT = 100;
    private static final int BEFORE_CARET = 60;
    private static final String ELLIPSIS = "…";

    /** Prints the problems, of very many the first, then the numbers of errors and warnings. */
    public void printAll(List<Diagnostic> problems) {
        problems.stream().limit(format.most(MOST_CHECKED)).forEach(this::print);
        if (format != ProblemFormat.TEXT) {
            return;
        }
        if (problems.size() > MOST_CHECKED) {
            out.println(messages.get("cli.problems-not-shown", problems.size() - MOST_CHECKED));
        }
        long errors = problems.stream().filter(Diagnostic::isError).count();
        long warnings = problems.size() - errors;
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(messages.get("cli.errors", errors));
        }
        if (warnings > 0) {
            counts.add(messages.get("cli.warnings", warnings));
        }
        if (!counts.isEmpty()) {
            String all = String.join(", ", counts);
            out.println(problems.stream()
                    .map(Diagnostic::key)
                    .distinct()
                    .map(code -> new CodeHelp(code, messages.language()))
                    .filter(CodeHelp::isExplained)
                    .findFirst()
                    .map(help -> messages.get("cli.problems-explained", all, help.code()))
                    .orElse(all));
        }
    }

    public void print(Diagnostic problem) {
        switch (format) {
            case TEXT -> forUsers(problem);
            case SHORT -> {
                String severity = problem.severity().name().toLowerCase(Locale.ROOT);
                String message = problem.message(messages) + " [" + problem.key() + "]";
                out.println(TerminalText.of(problem.location() + ": " + severity + ": " + message));
            }
            case JSON -> {
                JsonWriter json = JsonWriter.lines(out);
                json.object(() -> ProblemKey.write(problem, messages, json));
                json.endLine();
                json.flush();
            }
            case GITHUB -> out.println(TerminalText.of(forGitHub(problem)));
        }
    }

    private String forGitHub(Diagnostic problem) {
        Location place = problem.location();
        return "::" + (problem.isError() ? "error" : "warning")
                + " file=" + escaped(place.file()).replace(":", "%3A").replace(",", "%2C")
                + (place.line() > 0 ? ",line=" + place.line() : "")
                + (place.column() > 0 && place.row() == 0 ? ",col=" + place.column() : "")
                + ",title=" + problem.key()
                + "::" + escaped(problem.message(messages));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private void forUsers(Diagnostic problem) {
        String severity = problem.isError()
                ? colours.bad(messages.get("diagnostic.error"))
                : colours.doubtful(messages.get("diagnostic.warning"));
        String message = TerminalText.of(problem.text(messages));
        String key = problem.location().row() > 0 ? "cli.problem-in-table" : "cli.problem";
        out.println(messages.get(key, colours.strong(location(problem.location())), severity, message)
                + colours.faint(" [" + problem.key() + "]"));
        if (!problem.path().isEmpty()) {
            out.println(INDENT + TerminalText.of(problem.path(messages)));
        }
        if (!problem.excerpt().isEmpty()) {
            excerpt(problem).forEach(line -> out.println(INDENT + colours.faint(line)));
        }
        problem.suggestion().ifPresent(near -> out.println(INDENT + messages.get("diagnostic.did-you-mean", near)));
    }

    private String location(Location location) {
        return TerminalText.of(location.shown(messages));
    }

    /** In a table the column counts cells, at which no caret can point. */
    private static List<String> excerpt(Diagnostic problem) {
        boolean inTable = problem.location().row() > 0;
        return excerpt(
                TerminalText.of(problem.excerpt().stripTrailing()),
                inTable ? 0 : problem.location().column());
    }

    /**
     * A line, cut if it is too long, with a caret below a column.
     *
     * @param column from 1, or 0 if the whole line is meant
     */
    static List<String> excerpt(String text, int column) {
        int from = column > WIDEST_EXCERPT ? column - BEFORE_CARET : 0;
        if (from >= text.length()) {
            from = 0;
        }
        int to = Math.min(text.length(), from + WIDEST_EXCERPT);
        String shown = (from > 0 ? ELLIPSIS : "") + text.substring(from, to) + (to < text.length() ? ELLIPSIS : "");
        int caret = column - 1 - from + (from > 0 ? ELLIPSIS.length() : 0);
        if (column == 0 || caret < 0 || caret > shown.length()) {
            return List.of(shown);
        }
        // Tabs are kept, so that the caret is right whatever their width.
        return List.of(shown, shown.substring(0, caret).replaceAll("[^\t]", " ") + "^");
    }
}
