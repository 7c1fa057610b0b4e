package org.essgrid.answers.cell;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Choice;

/** A cell where one of some choices is due. */
public final class ChoiceCell {

    private ChoiceCell() {}

    /** Whether it names a choice, were it one that reads like « N/A ». */
    public static boolean isChoice(List<Choice> choices, Cell cell) {
        return !Options.of(choices).find(cell.text()).isEmpty();
    }

    /** The id of the choice; empty if there is none, and then the problem is reported. */
    public static Optional<String> read(List<Choice> choices, Cell cell, Remarks remarks) {
        Entry<List<String>> entry = new LevelsCell(Options.of(choices), false, remarks).read(cell);
        return entry instanceof Entry.Given<List<String>> given
                ? Optional.of(given.answer().get(0))
                : Optional.empty();
    }
}
