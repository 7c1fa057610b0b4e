package org.essgrid.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Element;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;
import org.essgrid.text.NumberStyle;

/** Reports problems that need computed values: implausible numbers, and answers that do not count. */
public final class PlausibilityCheck {

    private static final int DECIMALS = 2;

    private PlausibilityCheck() {}

    public static void check(Assessment assessment, Diagnostics problems) {
        for (NodeResult result : assessment.nodes().values()) {
            if (result instanceof CriterionResult criterion) {
                problem(criterion).ifPresent(problems::add);
            } else if (((GroupResult) result).obstacle().equals(Optional.of(GroupResult.Obstacle.UNKNOWN_WEIGHT))) {
                unknownWeights(assessment, (GroupResult) result, problems);
            }
        }
    }

    private static void unknownWeights(Assessment assessment, GroupResult group, Diagnostics problems) {
        FormulaInputs facts = assessment.facts();
        for (int i = 0; i < group.parts().size(); i++) {
            Element child = group.element().children().get(i);
            if (group.parts().get(i).result().state().isLeftOut()
                    || !child.weight().isUnknown(facts)) {
                continue;
            }
            Formula formula = child.weight().formula().orElseThrow();
            List<String> missing = ((FormulaResult.Unknown) formula.evaluate(facts))
                    .missing().stream().map(Reference::text).sorted().toList();
            Object[] arguments = {group.id(), child.id(), formula.text(), String.join(", ", missing)};
            String key = missing.isEmpty() ? "assessment.weight-impossible" : "assessment.weight-unknown";
            problems.warning(assessment.answers().location(), key, arguments);
        }
    }

    private static Optional<Diagnostic> problem(CriterionResult result) {
        if (result.state() == ScoreState.OUT_OF_SCOPE) {
            return answered(result)
                    ? Optional.of(
                            Diagnostic.warning(result.answer().location(), "assessment.out-of-scope", result.id()))
                    : Optional.empty();
        }
        if (result.state() == ScoreState.NOT_APPLICABLE && result.element().alwaysApplies()) {
            return Optional.of(Diagnostic.error(result.answer().location(), "assessment.always-applies", result.id()));
        }
        if (result.element().measure() instanceof Measure.Quantitative quantity) {
            return result.value().isPresent() ? plausibility(result, quantity) : trouble(result);
        }
        return Optional.empty();
    }

    private static boolean answered(CriterionResult result) {
        Response response = result.answer().response();
        return response instanceof Response.Levels
                || (response instanceof Response.Inputs inputs
                        && !inputs.values().isEmpty());
    }

    private static Optional<Diagnostic> plausibility(CriterionResult result, Measure.Quantitative quantity) {
        Range accept = quantity.accept();
        if (accept.contains(result.value().orElseThrow())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(
                result.answer().location(),
                "assessment.out-of-range",
                result.id(),
                shown(result.value().orElseThrow(), accept),
                accept.min().orElseThrow(),
                accept.max().orElseThrow()));
    }

    /** A value outside the accepted range, for display: rounded to two decimals unless the rounded value would be inside. */
    public static BigDecimal shown(BigDecimal value, Range accept) {
        BigDecimal read = value.setScale(DECIMALS, RoundingMode.HALF_UP);
        return NumberStyle.significant(accept.contains(read) ? value : read);
    }

    private static Optional<Diagnostic> trouble(CriterionResult result) {
        Optional<FormulaResult.Cause> cause = result.trouble().map(FormulaResult.Unknown::cause);
        List<FormulaResult.Cause> reported =
                List.of(FormulaResult.Cause.DIVISION_BY_ZERO, FormulaResult.Cause.IMPOSSIBLE);
        return cause.filter(reported::contains)
                .map(c -> Diagnostic.warning(
                        result.answer().location(),
                        c == FormulaResult.Cause.DIVISION_BY_ZERO
                                ? "assessment.division-by-zero"
                                : "assessment.impossible",
                        result.id()));
    }
}
