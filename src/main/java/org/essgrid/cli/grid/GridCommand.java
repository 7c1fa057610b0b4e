package org.essgrid.cli.grid;

import picocli.CommandLine.Command;

/** The family of commands about grids. */
@Command(
        name = "grid",
        aliases = "grille",
        header = "cli.grid",
        footer = {"essgrid grid list", "essgrid grid show ess-creteil"},
        subcommands = {
            GridListCommand.class,
            GridShowCommand.class,
            GridCheckCommand.class,
            GridNewCommand.class,
            GridSchemaCommand.class
        })
public final class GridCommand {}
