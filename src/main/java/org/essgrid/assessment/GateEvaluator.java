package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.GateResult.Measured;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.grid.Gate;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaComparison;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;

/** Evaluates gates. An undecided condition counts neither as passed nor as failed. */
record GateEvaluator(FormulaInputs facts) {

    static List<GateResult> evaluate(List<Gate> gates, FormulaInputs facts) {
        GateEvaluator evaluator = new GateEvaluator(facts);
        return gates.stream().map(evaluator::evaluate).toList();
    }

    private GateResult evaluate(Gate gate) {
        List<RequirementResult> results =
                gate.requirements().stream().map(this::evaluate).toList();
        Verdict verdict = applies(gate.appliesIf())
                ? Verdict.all(results.stream().map(RequirementResult::verdict).toList())
                : Verdict.NOT_APPLICABLE;
        return new GateResult(gate, verdict, results);
    }

    private RequirementResult evaluate(Gate.Requirement requirement) {
        if (!applies(requirement.appliesIf())) {
            return new RequirementResult(requirement, Verdict.NOT_APPLICABLE, Optional.empty(), List.of(), List.of());
        }
        if (requirement instanceof Gate.AnyOf anyOf) {
            List<RequirementResult> alternatives =
                    anyOf.alternatives().stream().map(this::evaluate).toList();
            Verdict verdict = Verdict.any(
                    alternatives.stream().map(RequirementResult::verdict).toList());
            return new RequirementResult(requirement, verdict, Optional.empty(), List.of(), alternatives);
        }
        Formula that = ((Gate.Condition) requirement).that();
        FormulaResult outcome = that.evaluate(facts);
        List<Reference> missing = outcome instanceof FormulaResult.Unknown unknown ? unknown.missing() : List.of();
        Verdict verdict = outcome.truth()
                .map(holds -> holds ? Verdict.PASS : Verdict.FAIL)
                .orElse(Verdict.UNKNOWN);
        return new RequirementResult(
                requirement, verdict, that.comparison().flatMap(this::measure), missing, List.of());
    }

    private boolean applies(Optional<Formula> condition) {
        return condition.map(c -> c.evaluate(facts).truth().orElse(true)).orElse(true);
    }

    private Optional<Measured> measure(FormulaComparison comparison) {
        Optional<BigDecimal> left = comparison.left().evaluate(facts).number();
        Optional<BigDecimal> right = comparison.right().evaluate(facts).number();
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal margin = comparison.isCeiling()
                ? right.get().subtract(left.get())
                : left.get().subtract(right.get());
        return Optional.of(new Measured(left.get(), comparison.operator(), right.get(), margin));
    }
}
