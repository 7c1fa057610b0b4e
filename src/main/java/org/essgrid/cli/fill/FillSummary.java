package org.essgrid.cli.fill;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.cli.actor.ReportCommand;
import org.essgrid.cli.actor.ScoreCommand;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.cli.terminal.Console;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.text.FoldedText;
import picocli.CommandLine;

/**
 * The end of the dialogue: the number of unanswered questions, the score and, on request, the report.
 *
 * @param grid the grid as the user named it
 */
record FillSummary(Session session, Screen screen, String grid, DraftFile file, UnsavedAnswers unsaved) {

    private static final String CSV = ".csv";

    /** Shows the summary; returns a line with which the dialogue continues, or empty if the user quits. */
    Optional<String> show(Dialogue dialogue) throws Interruption {
        String where = unsaved.summary(session, file, "fill.saved");
        if (file.bytes().isEmpty()) {
            screen.print(List.of("", where));
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(progress(dialogue.sequence()));
        lines.add(where);
        lines.add("");
        CommandOutput score = run(new ScoreCommand(), file.name());
        lines.addAll(score.lines());
        lines.add("");
        if (!score.done()) {
            lines.add(session.text("fill.no-score"));
        }
        return reply(
                screen.ask(lines, session.text(score.done() ? "fill.prompt-report" : "fill.prompt-leave")),
                score.done());
    }

    private Optional<String> reply(String typed, boolean scored) throws Interruption {
        String answer = FoldedText.of(typed);
        if (scored && isOneOf(answer, session.text("fill.words-yes"))) {
            writeReport();
            return Optional.empty();
        }
        boolean quits = answer.isEmpty() || isOneOf(answer, session.text("fill.words-no"));
        if (quits && unsaved.isEmpty()) {
            screen.print(List.of(session.text("fill.bye", file.name())));
        }
        if (quits && scored) {
            String command = Stream.of("report", grid, file.name(), "-o", reportName())
                    .map(ShellWord.ofThisSystem()::of)
                    .collect(Collectors.joining(" "));
            screen.print(List.of(session.text("fill.report-later"), Screen.COMMAND + command));
        }
        return quits ? Optional.empty() : Optional.of(typed);
    }

    private static boolean isOneOf(String answer, String words) {
        return List.of(words.split(" ")).contains(answer);
    }

    /** Writes the report next to the questionnaire; asks for another name if that fails, for example since the file exists. */
    private void writeReport() throws Interruption {
        String place = reportName();
        while (!place.isBlank()) {
            CommandOutput report = run(new ReportCommand(), file.name(), "-o", place);
            if (report.done()) {
                screen.print(report.lines());
                return;
            }
            place = screen.ask(report.lines(), session.text("fill.prompt-other-name"));
        }
    }

    private String reportName() {
        String name = file.name();
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(CSV);
        return (csv ? name.substring(0, name.length() - CSV.length()) : name) + ".pdf";
    }

    private String progress(QuestionSequence sequence) {
        QuestionSequence.Count count = sequence.count(any -> true);
        int open = count.asked() - count.answered();
        return open == 0
                ? session.text("fill.all-answered", count.asked())
                : session.text("fill.still-open", open, count.asked());
    }

    /**
     * The output of another command.
     *
     * @param done whether it succeeded
     * @param lines of standard output, then of standard error
     */
    private record CommandOutput(boolean done, List<String> lines) {}

    /** Runs another command on the grid as if it had been typed. */
    private CommandOutput run(Subcommand command, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session captured = capturedSession(out, err);
        boolean done = false;
        try {
            new CommandLine(command)
                    .setExpandAtFiles(false)
                    .setInterpolateVariables(false)
                    .parseArgs(Stream.concat(Stream.of(grid), Stream.of(words)).toArray(String[]::new));
            command.run(captured);
            done = true;
        } catch (UsageException misuse) {
            captured.problems().print(misuse.problem());
        } catch (InvalidInputException rejected) {
            captured.problems().printAll(rejected.diagnostics());
        }
        List<String> lines = Stream.of(out, err)
                .flatMap(bytes -> bytes.toString(StandardCharsets.UTF_8).lines())
                .toList();
        return new CommandOutput(done, lines);
    }

    private Session capturedSession(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Console console = session.console();
        Console captured = new Console(
                console.in(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                console.environment(),
                console.machineLanguage(),
                console.outIsTerminal(),
                console.errIsTerminal(),
                console.inIsTerminal(),
                console.asciiOnly());
        return new Session(captured, session.messages(), session.colour(), session.verbose(), session.format());
    }
}
