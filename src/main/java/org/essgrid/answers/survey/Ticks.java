package org.essgrid.answers.survey;

import java.util.Optional;
import java.util.Set;
import org.essgrid.text.FoldedText;

/** The words that survey tools write in the column of one option. */
final class Ticks {

    private static final Set<String> TICKED =
            Set.of("y", "yes", "oui", "o", "1", "true", "vrai", "x", "checked", "selected", "coche", "selectionne");
    private static final Set<String> NOT_TICKED = Set.of(
            "",
            "n",
            "no",
            "non",
            "0",
            "false",
            "faux",
            "n/a",
            "unchecked",
            "not selected",
            "non coche",
            "non selectionne");

    private Ticks() {}

    /** Whether the option is ticked; empty if the text is neither. */
    static Optional<Boolean> of(String typed) {
        String folded = FoldedText.of(typed);
        return TICKED.contains(folded)
                ? Optional.of(true)
                : NOT_TICKED.contains(folded) ? Optional.of(false) : Optional.empty();
    }
}
