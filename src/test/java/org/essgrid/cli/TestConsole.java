package org.essgrid.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** A console that keeps what is printed. */
public record TestConsole(ByteArrayOutputStream out, ByteArrayOutputStream err) {

    public TestConsole() {
        this(new ByteArrayOutputStream(), new ByteArrayOutputStream());
    }

    public Console console(Map<String, String> environment, boolean terminal) {
        return new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                "",
                terminal,
                terminal,
                false,
                false);
    }

    /** At a terminal that can do no more than show lines, somebody types these. */
    public Console person(String... lines) {
        byte[] typed = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(typed) {
            @Override
            public synchronized int available() {
                // Nothing is typed before its question is asked.
                return 0;
            }
        };
        return new Console(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("TERM", "dumb"),
                "",
                true,
                true,
                true,
                false);
    }

    public Console console() {
        return console(Map.of(), false);
    }

    public Session session(Language language) {
        return new Session(console(), Messages.in(language), ColourMode.AUTO, false, ProblemFormat.TEXT);
    }

    /** Runs the program with one command more. */
    public ExitCode run(Object command, String... words) {
        return new CommandRun(Commands.parser().addSubcommand("try", command), List.of(words), console()).go();
    }

    public String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
