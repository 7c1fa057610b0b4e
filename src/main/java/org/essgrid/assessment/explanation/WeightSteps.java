package org.essgrid.assessment.explanation;

import java.util.List;
import java.util.function.Predicate;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Part;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;

/** Where the weight of what does not apply went, and the weights that came of it. */
record WeightSteps(Steps steps) {

    void write(GroupResult result, boolean isRoot) {
        Group.Rule rule = result.element().rule();
        List<Part> leftOut = parts(result, p -> p.result().state().isLeftOut() && p.declared() > 0);
        boolean equally = rule.notApplicable() == NotApplicableRule.SHARE_EQUALLY;
        boolean reduces = rule.notApplicable() == NotApplicableRule.REDUCE && !isRoot;
        if (!leftOut.isEmpty()) {
            destination(rule.aggregation(), equally);
        }
        weights(result, equally ? leftOut : List.of());
        if (result.applicable() < 1 && (reduces || rule.minApplicable() > 0)) {
            applicable(result, reduces);
        }
    }

    private void destination(Aggregation aggregation, boolean equally) {
        switch (aggregation) {
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN ->
                steps.say(equally ? "explain.rule-share-equally" : "explain.rule-redistribute");
            case SUM -> steps.say("explain.rule-points");
            case MIN, MAX -> steps.say("explain.rule-others");
        }
    }

    /** The weights that are not as the grid gives them: what applies of it, and what was inherited. */
    private void weights(GroupResult result, List<Part> bequeathed) {
        Figures figures = steps.figures();
        List<Part> heirs = parts(result, p -> !p.result().state().isLeftOut() && p.declared() > 0);
        for (Part part : heirs) {
            String own = figures.number(part.declared());
            if (isReduced(part)) {
                own += " × " + figures.number(part.result().applicable());
            }
            if (!bequeathed.isEmpty()) {
                own += " + " + Figures.sum(bequeathed, p -> figures.number(p.declared())) + " / " + heirs.size();
            }
            if (part.weight() != part.declared()) {
                String id = part.result().id();
                steps.calculate(figures.arithmetic(own, part.weight()), "explain.weight-of", id);
            }
        }
    }

    private static boolean isReduced(Part part) {
        return part.result() instanceof GroupResult group
                && group.element().rule().notApplicable() == NotApplicableRule.REDUCE
                && group.applicable() < 1;
    }

    private void applicable(GroupResult result, boolean reduces) {
        Figures figures = steps.figures();
        List<Part> weighing = parts(result, p -> p.declared() > 0);
        String applying = Figures.sum(
                weighing,
                p -> figures.number(p.declared()) + " × "
                        + figures.number(p.result().applicable()));
        String all = Figures.sum(weighing, p -> figures.number(p.declared()));
        steps.calculate(
                figures.arithmetic(applying + " / " + all, result.applicable()),
                reduces ? "explain.applicable-reducing" : "explain.applicable");
    }

    private static List<Part> parts(GroupResult result, Predicate<Part> which) {
        return result.parts().stream().filter(which).toList();
    }
}
