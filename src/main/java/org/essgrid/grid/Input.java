package org.essgrid.grid;

import java.util.List;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * A value that the actor enters for a quantitative criterion: a number or a choice.
 *
 * @param unit the unit of the number, empty if it has none
 * @param range the accepted numbers
 * @param integer whether only whole numbers are accepted
 * @param choices the choices; empty for a number
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
