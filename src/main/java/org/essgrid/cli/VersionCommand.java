package org.essgrid.cli;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.Version;
import picocli.CommandLine.Command;

/** Shows the version of the program, and with {@code --verbose} of Java. */
@Command(
        addMethodSubcommands = false,
        header = "cli.version",
        footer = {"essgrid version", "essgrid --version"})
final class VersionCommand implements Subcommand {

    @Override
    public ExitCode run(Session session) {
        session.out().println(Version.program());
        if (session.verbose()) {
            session.out().println("java " + Runtime.version());
        }
        return ExitCode.DONE;
    }
}
