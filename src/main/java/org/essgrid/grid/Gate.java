package org.essgrid.grid;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/**
 * Conditions that must all hold. Their result is reported separately and never affects the score.
 *
 * @param appliesIf the condition under which the gate applies; empty if it always does
 */
public record Gate(
        String id,
        Translated title,
        Optional<Translated> description,
        Optional<Formula> appliesIf,
        List<Requirement> requirements) {

    public Gate {
        requirements = List.copyOf(requirements);
    }

    public sealed interface Requirement {
        Optional<Translated> title();

        Optional<Translated> reference();

        Optional<Formula> appliesIf();
    }

    /** @param that the condition */
    public record Condition(
            Optional<Translated> title, Optional<Translated> reference, Optional<Formula> appliesIf, Formula that)
            implements Requirement {}

    /** @param alternatives at least one of which must hold */
    public record AnyOf(
            Optional<Translated> title,
            Optional<Translated> reference,
            Optional<Formula> appliesIf,
            List<Requirement> alternatives)
            implements Requirement {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }
}
