package org.essgrid.cli.command;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The grid and the questionnaire of a command, its first two parameters; a mix-in. */
public final class GridAndAnswers {

    @Mixin
    private GridParameter grid;

    @Parameters(
            index = "1",
            paramLabel = "cli.label-answers",
            description = "cli.parameter-answers",
            converter = InputName.class)
    private String answers = "";

    public GridParameter grid() {
        return grid;
    }

    /** The questionnaire's file, or {@code -} for standard input. */
    public String answers() {
        InputLoader.standardInputOnce(List.of(grid.name(), answers));
        return answers;
    }
}
