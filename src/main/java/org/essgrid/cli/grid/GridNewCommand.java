package org.essgrid.cli.grid;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.YamlStarter;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a commented grid to start from. */
@Command(
        name = "new",
        aliases = "nouvelle",
        header = "cli.grid-new",
        footer = {"essgrid grid new ma-grille.yaml", "essgrid grid new my-grid.yaml --lang en"})
final class GridNewCommand implements Subcommand {

    @Mixin
    private YamlStarter starter;

    @Override
    public ExitCode run(Session session) {
        String name = "starter." + session.language().code() + ".yaml";
        starter.write(ShippedGrids.resource(name).orElseThrow(), session);
        session.tell("cli.grid-new-next", starter.file());
        return ExitCode.DONE;
    }
}
