package org.essgrid.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.completion.CompletionTable;
import org.essgrid.cli.completion.ShellScript;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the completion script of a shell, or the values that such a script asks for. */
@Command(
        header = "cli.completion",
        description = "cli.completion-about",
        footer = {"essgrid completion bash", "essgrid completion zsh"})
final class CompletionCommand implements Subcommand {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "bash|zsh|fish|powershell",
            description = "cli.parameter-shell")
    private Optional<ShellScript> shell = Optional.empty();

    /** Used by the scripts to ask for the ids of a grid. */
    @Option(
            names = "--nodes",
            hidden = true,
            paramLabel = "cli.label-grid",
            description = "cli.parameter-grid",
            converter = InputName.class)
    private Optional<String> grid = Optional.empty();

    @Override
    public ExitCode run(Session session) {
        if (grid.isPresent()) {
            nodes(new InputLoader(session).grid(grid.get()), session);
        } else {
            String label = spec.positionalParameters().get(0).paramLabel();
            ShellScript asked =
                    shell.orElseThrow(() -> new UsageException(spec.qualifiedName(), "cli.missing-parameter", label));
            session.out().print(script(asked, session));
        }
        return ExitCode.DONE;
    }

    /** The script of a shell for all commands of the program. */
    static String script(ShellScript shell, Session session) {
        CommandSpec root = Commands.parser().getCommandSpec();
        return shell.with(new CompletionTable(root, shippedGrids(session), session.messages()).rows());
    }

    private static Map<String, String> shippedGrids(Session session) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String id : ShippedGrids.ids()) {
            Grid grid = new InputLoader(session).grid(id);
            titles.put(id, session.text(grid.about().title()));
        }
        return titles;
    }

    /** One line per id that can be explained: the id, a tab, its title. */
    private static void nodes(Grid grid, Session session) {
        grid.index()
                .values()
                .forEach(element -> session.out().println(element.id() + "\t" + session.text(element.title())));
        grid.gates().forEach(gate -> session.out().println(gate.id() + "\t" + session.text(gate.title())));
    }
}
