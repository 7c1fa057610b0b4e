package org.essgrid.answers.cell;

import java.util.List;
import java.util.Optional;

/** A cell where one of some choices is due as a fact about the actor. */
public final class ChoiceCell {

    private ChoiceCell() {}

    /** The id of the choice; empty if there is none, and then the problem is reported. */
    public static Optional<String> read(AnswerOptions options, AnswerCell cell, CellProblems remarks) {
        CellContent<List<String>> entry = new LevelsCell(options, false, false, remarks).read(cell);
        return entry instanceof CellContent.Given<List<String>> given
                ? Optional.of(given.answer().get(0))
                : Optional.empty();
    }
}
