package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Gate;
import org.essgrid.grid.formula.Reference;

/** The verdict on a gate and on each of its requirements. */
public record GateResult(Gate gate, Verdict verdict, List<RequirementResult> requirements) {

    public GateResult {
        requirements = List.copyOf(requirements);
    }

    /**
     * @param measured the two sides of the condition, if it compares numbers and both are known
     * @param missing the unknown values, if the verdict is unknown
     * @param alternatives the results of the alternatives, if the requirement is that one of several conditions holds
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
     * @param margin the distance from the threshold, in its unit; negative if the condition fails
     */
    public record Measured(BigDecimal value, String operator, BigDecimal threshold, BigDecimal margin) {}
}
