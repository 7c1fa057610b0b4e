package org.essgrid.cli;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.help.HelpPage;
import org.essgrid.cli.help.ParseProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the program or of a command. */
@Command(
        name = "help",
        aliases = "aide",
        header = "cli.help",
        footer = {"essgrid help", "essgrid help version"})
final class HelpCommand implements Subcommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "cli.label-command", description = "cli.help-path", arity = "0..*")
    private List<String> path = new ArrayList<>();

    @Override
    public ExitCode run(Session session) {
        CommandSpec shown = spec.root();
        for (String name : path) {
            CommandLine next = shown.subcommands().get(name);
            if (next == null) {
                throw new UsageException(ParseProblem.unknownCommand(shown, name));
            }
            shown = next.getCommandSpec();
        }
        HelpPage.of(shown, session).lines().forEach(session.out()::println);
        return ExitCode.DONE;
    }
}
