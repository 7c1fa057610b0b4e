package org.essgrid.cli.fill;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.terminal.Console;
import org.essgrid.diagnostic.InvalidInputException;
import picocli.CommandLine;

/**
 * What another command said, run as if it had been typed.
 *
 * @param done whether it did what it was asked
 * @param lines what it printed and told
 */
record CapturedRun(boolean done, List<String> lines) {

    /** @param words its parameters and options */
    static CapturedRun of(Subcommand command, Session session, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session listening = listening(session, out, err);
        boolean done = false;
        try {
            new CommandLine(command)
                    .setExpandAtFiles(false)
                    .setInterpolateVariables(false)
                    .parseArgs(words);
            command.run(listening);
            done = true;
        } catch (UsageException refusal) {
            listening.problems().print(refusal.problem());
        } catch (InvalidInputException rejected) {
            listening.problems().printAll(rejected.diagnostics());
        }
        return new CapturedRun(
                done, Stream.of(out, err).flatMap(CapturedRun::lines).toList());
    }

    private static Session listening(Session session, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Console console = session.console();
        Console other = new Console(
                console.in(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                console.environment(),
                console.machineLanguage(),
                console.outIsTerminal(),
                console.errIsTerminal(),
                console.inIsTerminal(),
                console.asciiOnly());
        return new Session(other, session.messages(), session.colour(), session.verbose());
    }

    private static Stream<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines();
    }
}
