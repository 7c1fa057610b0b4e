package org.essgrid.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.Messages;

/** Shows problems to a person: the place and what is wrong first, then the line at fault, last what was meant. */
public record DiagnosticPrinter(PrintStream err, Messages messages, Colours colours) {

    private static final String INDENT = "    ";

    /** Every problem, then how many they are. */
    public void printAll(List<Diagnostic> problems) {
        problems.forEach(this::print);
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
            err.println(String.join(", ", counts));
        }
    }

    public void print(Diagnostic problem) {
        String severity = problem.isError()
                ? colours.bad(messages.get("diagnostic.error"))
                : colours.doubtful(messages.get("diagnostic.warning"));
        String what =
                TerminalText.of(messages.get(problem.key(), problem.arguments().toArray()));
        err.println(messages.get("cli.problem", colours.strong(place(problem.location())), severity, what));
        if (!problem.path().isEmpty()) {
            err.println(INDENT + TerminalText.of(problem.path(messages)));
        }
        if (!problem.excerpt().isEmpty()) {
            Excerpt.of(problem).lines().forEach(line -> err.println(INDENT + colours.faint(line)));
        }
        problem.suggestion().ifPresent(near -> err.println(INDENT + messages.get("diagnostic.did-you-mean", near)));
    }

    private String place(Location location) {
        String place = TerminalText.of(location.toString());
        return location.header().isEmpty()
                ? place
                : messages.get("cli.cell", place, TerminalText.of(location.header()));
    }
}
