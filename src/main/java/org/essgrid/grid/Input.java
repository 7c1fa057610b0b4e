package org.essgrid.grid;

import java.util.List;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * Something the actor types for a quantitative criterion: a number, or one of a few choices.
 *
 * @param unit the unit of the number, empty if it has none
 * @param range the numbers that are accepted
 * @param integer whether only whole numbers are
 * @param choices what may be chosen, or empty for a number
 */
public record Input(
        String id,
        Translated label,
        Optional<Translated> help,
        Translated unit,
        Range range,
        boolean integer,
        List<Choice> choices) {

    public Input {
        choices = List.copyOf(choices);
    }

    public boolean isChoice() {
        return !choices.isEmpty();
    }
}
