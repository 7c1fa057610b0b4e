package org.essgrid.assessment.explanation;

import java.util.List;
import java.util.function.Predicate;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Weighting;

/** Explains how the weight of children that do not apply is redistributed, and the resulting weights. */
record WeightSteps(StepWriter steps, Weighting weighting) {

    void write(GroupResult result, boolean isRoot) {
        Group.Rule rule = result.element().rule();
        List<Contribution> leftOut = parts(result, p -> p.result().state().isLeftOut() && p.declared() > 0);
        boolean equally = rule.notApplicable() == NotApplicableRule.SHARE_EQUALLY;
        boolean shrinks = weighting.shrinks(result.element()) && !isRoot && result.retained() < 1;
        if (!leftOut.isEmpty()) {
            destination(rule.aggregation(), equally);
        }
        weights(result, equally ? leftOut : List.of());
        if (shrinks) {
            ExplanationFigures figures = steps.figures();
            String left = ExplanationFigures.sum(parts(result, p -> p.weight() > 0), figures::weight);
            share(result, left, result.retained(), "explain.retained");
        }
        if (result.applicable() < 1 && rule.minApplicable() > 0) {
            ExplanationFigures figures = steps.figures();
            String applying = ExplanationFigures.sum(
                    parts(result, p -> p.declared() > 0),
                    p -> figures.number(p.declared()) + " × "
                            + figures.number(p.result().applicable()));
            share(result, applying, result.applicable(), "explain.applicable");
        }
    }

    private void destination(Aggregation aggregation, boolean equally) {
        switch (aggregation) {
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN ->
                steps.add(equally ? "explain.rule-share-equally" : "explain.rule-redistribute");
            case SUM -> steps.add("explain.rule-points");
            case MIN, MAX -> steps.add("explain.rule-others");
            case TABLE -> {
                // Weights have no influence on a level.
            }
        }
    }

    /** The weights that differ from those in the grid: reduced to what applies, or increased by redistribution. */
    private void weights(GroupResult result, List<Contribution> redistributed) {
        ExplanationFigures figures = steps.figures();
        List<Contribution> receivers = parts(result, p -> !p.result().state().isLeftOut() && p.declared() > 0);
        for (Contribution part : receivers) {
            String own = figures.number(part.declared());
            if (part.result() instanceof GroupResult group
                    && weighting.shrinks(group.element())
                    && group.retained() < 1) {
                own += " × " + figures.number(group.retained());
            }
            if (!redistributed.isEmpty()) {
                own += " + " + ExplanationFigures.sum(redistributed, p -> figures.number(p.declared())) + " / "
                        + receivers.size();
            }
            if (part.weight() != part.declared()) {
                String id = part.result().id();
                steps.calculate(figures.arithmetic(own, part.weight()), "explain.weight-of", id);
            }
        }
    }

    /** A share of the total weight that the grid gives to the group's children. */
    private void share(GroupResult result, String some, double share, String key) {
        ExplanationFigures figures = steps.figures();
        String all = ExplanationFigures.sum(parts(result, p -> p.declared() > 0), p -> figures.number(p.declared()));
        steps.calculate(figures.arithmetic(some + " / " + all, share), key);
    }

    private static List<Contribution> parts(GroupResult result, Predicate<Contribution> which) {
        return result.parts().stream().filter(which).toList();
    }
}
