package org.essgrid.grid;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/**
 * Conditions that all must hold, beside the score and never mixed into it.
 *
 * @param appliesIf when it does not hold, the gate is not applicable
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

    /** One thing that must hold. */
    public sealed interface Requirement {
        Optional<Translated> title();

        Optional<Translated> reference();

        Optional<Formula> appliesIf();
    }

    /** @param that the condition */
    public record Condition(
            Optional<Translated> title, Optional<Translated> reference, Optional<Formula> appliesIf, Formula that)
            implements Requirement {}

    /** @param alternatives of which one at least must hold */
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
