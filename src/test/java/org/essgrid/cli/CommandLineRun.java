package org.essgrid.cli;

import java.util.List;
import java.util.Map;
import org.essgrid.cli.command.ExitCode;

/** A run of the program within a test. */
public record CommandLineRun(ExitCode code, String printed, String told) {

    /** Runs the program in French, whatever the machine. */
    public static CommandLineRun of(String... words) {
        TestConsole console = new TestConsole();
        ExitCode code = new CommandRun(
                        Commands.parser(), List.of(words), console.console(Map.of("LANG", "fr_FR.UTF-8"), false))
                .go();
        return new CommandLineRun(code, console.printed(), console.told());
    }
}
