package org.essgrid.cli.command;

import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.diagnostic.InvalidInputException;
import picocli.CommandLine.Option;

/** The form in which a check prints what it finds; a mix-in. */
public final class ProblemFormatOption {

    @Option(names = "--output-format", paramLabel = "text|short|json|github", description = "cli.option-output-format")
    private ProblemFormat format = ProblemFormat.TEXT;

    /** Runs a check; for programs only its problems are written to standard output. */
    public ExitCode run(Session session, Subcommand check) {
        Session printing =
                new Session(session.console(), session.messages(), session.colour(), session.verbose(), format);
        try {
            return check.run(printing);
        } catch (InvalidInputException rejected) {
            printing.problems().printAll(rejected.diagnostics());
            return ExitCode.INPUT_REJECTED;
        }
    }
}
