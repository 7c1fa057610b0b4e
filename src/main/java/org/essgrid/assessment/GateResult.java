package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Gate;
import org.essgrid.grid.formula.Reference;

/** Whether a gate is passed, and each of its conditions. */
public record GateResult(Gate gate, Verdict verdict, List<RequirementResult> requirements) {

    public GateResult {
        requirements = List.copyOf(requirements);
    }

    /**
     * @param measured the two sides of the condition, when it is a comparison of numbers that are known
     * @param missing what is not known, when the verdict is unknown
     * @param alternatives the conditions of which one must hold, if that is what it is
     */
    public record RequirementResult(
            Gate.Requirement requirement,
            Verdict verdict,
            Optional<Measured> measured,
            List<Reference> missing,
            List<RequirementResult> alternatives) {
        public RequirementResult {
            missing = List.copyOf(missing);
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * @param margin how far the value is on the right side of the threshold; negative on the wrong side
     */
    public record Measured(BigDecimal value, String operator, BigDecimal threshold, BigDecimal margin) {}
}
