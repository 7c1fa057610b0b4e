package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.DecisionTableEvaluator;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.assessment.LevelImprovement;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Weighting;

/** Explains the score of a group from those of its children. */
record GroupSteps(Assessment assessment, ConditionText conditions, StepWriter steps) {

    void write(GroupResult result) {
        Group.Rule rule = result.element().rule();
        for (int i = 0; i < result.parts().size(); i++) {
            Contribution part = result.parts().get(i);
            part(part, rule.aggregation());
            if (assessment.hasOwnScale(part.result())) {
                steps.add("explain.view-scale", part.result().id());
                new CriterionSteps(assessment, conditions, steps).scale((CriterionResult) part.result());
            }
            // In a view it is not the weight of the criterion's own result.
            Element child = result.element().children().get(i);
            if (!child.effect().isAdjustment()) {
                conditions.weight(child);
            }
            if (!part.result().state().isLeftOut()) {
                conditions.undecidedWeight(child);
            }
            cumulated(part);
        }
        if (result.state().isLeftOut()) {
            conditions.state(result);
            return;
        }
        weights(result, result.id().equals(assessment.grid().id()));
        coverage(result);
        if (result.score().isPresent()) {
            steps.add("explain.aggregation-" + rule.aggregation().key());
            result.level()
                    .ifPresent(level -> steps.add(
                            "explain.table-level", level.id(), level.label().in(steps.language())));
            steps.publish(result, new AggregationArithmetic(steps.figures()).of(result));
            LevelImprovement.of(result).ifPresent(this::improvement);
        } else {
            unpublished(result);
            obstacle(result.obstacle().orElseThrow(), rule);
        }
    }

    /** The result of too few answers: it is not published as a score but enters the one above. */
    private void unpublished(GroupResult result) {
        if (result.unpublished().isPresent()) {
            steps.add("explain.aggregation-"
                    + result.element().rule().aggregation().key());
            BigDecimal hundred =
                    BigDecimal.valueOf(result.unpublished().getAsDouble()).movePointRight(2);
            String expression = new AggregationArithmetic(steps.figures()).of(result);
            steps.calculate(new Arithmetic(expression, steps.figures().number(hundred)), "explain.unpublished");
        }
    }

    /** The weight of a group where weights are multiplied along the path. */
    private void cumulated(Contribution part) {
        if (!(part.result() instanceof GroupResult group)
                || !assessment.grid().weighting().cumulates(group.element())) {
            return;
        }
        ExplanationFigures figures = steps.figures();
        List<Contribution> below =
                group.parts().stream().filter(p -> p.declared() > 0).toList();
        String own = figures.number(conditions.ownWeight(group.element()));
        String all = below.isEmpty() ? "0" : ExplanationFigures.sum(below, p -> figures.number(p.declared()));
        steps.calculate(figures.arithmetic(own + " × " + all, part.declared()), "explain.weight-cumulated", group.id());
    }

    /** The changes that would raise the node to its next level. */
    private void improvement(LevelImprovement improvement) {
        steps.add(
                "explain.lift",
                improvement.level().id(),
                improvement.level().label().in(steps.language()));
        for (List<LevelImprovement.Change> way : improvement.ways()) {
            String changes = way.stream()
                    .map(change -> change.node().id() + " : " + change.from().orElse("?") + " → " + change.to())
                    .collect(Collectors.joining(" ; "));
            steps.add("explain.lift-way", changes);
        }
    }

    private void part(Contribution part, Aggregation aggregation) {
        String id = part.result().id();
        String title = part.result().element().title().in(steps.language());
        ExplanationFigures figures = steps.figures();
        if (part.result().element().effect().isAdjustment()) {
            adjustment(part, id, title);
            return;
        }
        if (!part.isCounted()) {
            steps.add(uncounted(part), id, title, figures.number(part.declared()));
            return;
        }
        boolean answered = part.result().scoreForParent().isPresent();
        String kind = answered ? "explain.part-" : "explain.blank-";
        switch (aggregation) {
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN ->
                steps.add(
                        kind + "weighing",
                        id,
                        title,
                        answered ? worth(part) : figures.score(part),
                        figures.weight(part),
                        figures.percent(part.share()));
            case MIN, MAX -> steps.add(kind + "alone", id, title, answered ? worth(part) : figures.score(part));
            case TABLE -> level(part, id, title);
            case SUM -> steps.add(kind + "points", id, title, figures.points(part), figures.weight(part));
        }
        if (answered && part.result().score().isEmpty()) {
            steps.add("explain.part-unpublished", figures.percent(part.result().coverage()));
        }
    }

    /** The level of a child, or the levels that are still possible. */
    private void level(Contribution part, String id, String title) {
        Set<String> possible = DecisionTableEvaluator.possible(part.result());
        if (possible.isEmpty()) {
            steps.add("explain.blank-level", id, title, "?");
        } else {
            steps.add("explain.part-level", id, title, String.join(" | ", possible));
        }
    }

    private String worth(Contribution part) {
        return steps.worth(part.counted().orElseThrow(), part.result().element());
    }

    private void adjustment(Contribution part, String id, String title) {
        Effect effect = part.result().element().effect();
        boolean penalty = effect.kind() == Effect.Kind.PENALTY;
        if (part.counted().isPresent()) {
            String score = worth(part);
            String max = steps.figures().number(effect.max());
            steps.add(penalty ? "explain.penalty" : "explain.bonus", id, title, score, max);
        } else {
            steps.add(penalty ? "explain.penalty-unknown" : "explain.bonus-unknown", id, title);
        }
    }

    /** The message key for a part that does not enter the score. */
    private static String uncounted(Contribution part) {
        boolean weightless = part.declared() == 0 && !part.result().state().isLeftOut();
        return weightless
                ? "explain.part-weightless"
                : "explain.part-" + part.result().state().key();
    }

    private void coverage(GroupResult result) {
        List<Contribution> applicable =
                result.parts().stream().filter(p -> p.weight() > 0).toList();
        ExplanationFigures figures = steps.figures();
        String answered = ExplanationFigures.sum(
                applicable,
                p -> figures.weight(p) + " × " + figures.number(p.result().contributedCoverage()));
        String all = ExplanationFigures.sum(applicable, figures::weight);
        boolean effects = result.adjustments().stream()
                .anyMatch(part -> part.result().scoreForParent().isPresent());
        String share = applicable.isEmpty() ? (effects ? "1" : "0") : answered + " / " + all;
        if (result.open()) {
            steps.add("explain.open", figures.percent(1 - NodeResult.OPEN));
            share += " × " + figures.number(NodeResult.OPEN);
        }
        steps.calculate(figures.arithmetic(share, result.coverage()), "explain.coverage");
        if (result.hasOnlyEffects()) {
            steps.add("explain.only-effects");
        }
    }

    private void obstacle(Obstacle obstacle, Group.Rule rule) {
        switch (obstacle) {
            case NOTHING_ANSWERED -> steps.add("explain.nothing-answered");
            case LOW_COVERAGE ->
                steps.add(
                        "explain.low-coverage",
                        steps.figures().percent(assessment.grid().policy().minCoverage()));
            case UNDECIDED -> steps.add("explain.undecided");
            case UNKNOWN_WEIGHT -> steps.add("explain.unknown-weight");
            case LOW_APPLICABILITY ->
                steps.add("explain.low-applicability", steps.figures().percent(rule.minApplicable()));
        }
    }

    /** Explains how the weight of children that do not apply is redistributed, and the resulting weights. */
    private void weights(GroupResult result, boolean isRoot) {
        Weighting weighting = assessment.grid().weighting();
        Group.Rule rule = result.element().rule();
        List<Contribution> leftOut = parts(result, p -> p.result().state().isLeftOut() && p.declared() > 0);
        boolean equally = rule.notApplicable() == NotApplicableRule.SHARE_EQUALLY;
        boolean shrinks = weighting.shrinks(result.element()) && !isRoot && result.retained() < 1;
        if (!leftOut.isEmpty()) {
            destination(rule.aggregation(), equally);
        }
        changedWeights(result, equally ? leftOut : List.of());
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
    private void changedWeights(GroupResult result, List<Contribution> redistributed) {
        ExplanationFigures figures = steps.figures();
        List<Contribution> receivers = parts(result, p -> !p.result().state().isLeftOut() && p.declared() > 0);
        for (Contribution part : receivers) {
            String own = figures.number(part.declared());
            if (part.result() instanceof GroupResult group
                    && assessment.grid().weighting().shrinks(group.element())
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
