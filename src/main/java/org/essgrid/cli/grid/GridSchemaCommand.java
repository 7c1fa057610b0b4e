package org.essgrid.cli.grid;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the JSON Schema of grids, for editors. */
@Command(
        name = "schema",
        header = "cli.grid-schema",
        footer = {"essgrid grid schema -o grid.schema.json", "essgrid grid schema"})
final class GridSchemaCommand implements Subcommand {

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.write(ShippedGrids.resource("grid.schema.json").orElseThrow(), session);
        return ExitCode.DONE;
    }
}
