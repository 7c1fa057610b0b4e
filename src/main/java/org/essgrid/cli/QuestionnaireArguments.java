package org.essgrid.cli;

import picocli.CommandLine.Parameters;

/** The grid and the questionnaire that most commands work on; to be mixed into them. */
final class QuestionnaireArguments {

    @Parameters(index = "0", paramLabel = "cli.label-grid", description = "cli.parameter-grid")
    private String grid = "";

    @Parameters(index = "1", paramLabel = "cli.label-answers", description = "cli.parameter-answers")
    private String answers = "";

    /** A shipped grid's id or the name of a YAML file. */
    String grid() {
        return grid;
    }

    /** A file's name, or {@code -} for standard input. */
    String answers() {
        return answers;
    }
}
