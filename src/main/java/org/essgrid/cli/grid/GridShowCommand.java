package org.essgrid.cli.grid;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.grid.Grid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a grid as an outline that people can read. */
@Command(
        name = "show",
        aliases = "montrer",
        header = "cli.grid-show",
        footer = {"essgrid grid show ess-creteil", "essgrid grid show grids/esus/grid.yaml --lang en"})
final class GridShowCommand implements Subcommand {

    @Mixin
    private GridParameter grid;

    @Override
    public ExitCode run(Session session) {
        Grid found = new InputLoader(session).grid(grid.name());
        new GridOutline(found, session).lines().forEach(session.out()::println);
        return ExitCode.DONE;
    }
}
