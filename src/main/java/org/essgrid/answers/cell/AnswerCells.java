package org.essgrid.answers.cell;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cells that hold the answer to one criterion.
 *
 * @param own the cell of the criterion itself, if the questionnaire has one
 * @param byInput the cells of its inputs, by input id; only those that the questionnaire contains
 */
public record AnswerCells(Optional<AnswerCell> own, Map<String, AnswerCell> byInput) {

    public AnswerCells {
        byInput = Map.copyOf(byInput);
    }

    /** The cell of an input, if it exists and is filled. */
    Optional<AnswerCell> filled(String inputId) {
        return Optional.ofNullable(byInput.get(inputId)).filter(cell -> !cell.isBlank());
    }

    Optional<AnswerCell> filledOwn() {
        return own.filter(cell -> !cell.isBlank());
    }

    /** The filled cell that comes first in the file. */
    public Optional<AnswerCell> firstFilled() {
        if (byInput.isEmpty()) {
            return filledOwn();
        }
        return Stream.concat(own.stream(), byInput.values().stream())
                .filter(cell -> !cell.isBlank())
                .min((a, b) -> a.location().compareTo(b.location()));
    }
}
