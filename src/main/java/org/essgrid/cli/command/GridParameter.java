package org.essgrid.cli.command;

import picocli.CommandLine.Parameters;

/** The grid of a command, its first parameter; a mix-in. */
public final class GridParameter {

    @Parameters(
            index = "0",
            paramLabel = "cli.label-grid",
            description = "cli.parameter-grid",
            converter = InputName.class)
    private String grid = "";

    /** A shipped grid's id, the name of a YAML file, or {@code -} for standard input. */
    public String name() {
        return grid;
    }
}
