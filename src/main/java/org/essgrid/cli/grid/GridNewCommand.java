package org.essgrid.cli.grid;

import org.essgrid.cli.command.Destination;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented grid to start from. */
@Command(
        name = "new",
        aliases = "nouvelle",
        header = "cli.grid-new",
        footer = {"essgrid grid new ma-grille.yaml", "essgrid grid new my-grid.yaml --lang en"})
final class GridNewCommand implements Subcommand {

    @Parameters(index = "0", paramLabel = "cli.label-file", description = "cli.parameter-new-grid")
    private String file = "";

    @Option(names = "--force", description = "cli.option-force")
    private boolean force;

    @Option(names = "--dry-run", description = "cli.option-dry-run")
    private boolean dryRun;

    @Override
    public ExitCode run(Session session) {
        String starter = "starter." + session.language().code() + ".yaml";
        byte[] content = ShippedGrids.resource(starter).orElseThrow();
        if (!file.endsWith(".yaml") && !file.endsWith(".yml")) {
            throw new UsageException(Diagnostic.error(Location.of(file), "cli.yaml-name"));
        }
        new Destination(file, force, dryRun).write(content, session);
        session.tell("cli.grid-new-next", file);
        return ExitCode.DONE;
    }
}
