package org.essgrid.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--actor", paramLabel = "ID", description = "cli.option-actor")
    private Optional<String> actor = Optional.empty();

    /** The actor of a table that is meant. */
    public Optional<String> actor() {
        return actor;
    }

    public GridParameter grid() {
        return grid;
    }

    /** The questionnaire's file, or {@code -} for standard input. */
    public String answers() {
        InputLoader.standardInputOnce(List.of(grid.name(), answers));
        return answers;
    }
}
