package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.DecisionTableEvaluator;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.assessment.LevelImprovement;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Effect;
import org.essgrid.grid.Group;

/** From the scores of its children to the score of a group. */
record GroupSteps(Assessment assessment, ConditionText conditions, StepWriter steps) {

    void write(GroupResult result) {
        Group.Rule rule = result.element().rule();
        for (Contribution part : result.parts()) {
            part(part, rule.aggregation());
            conditions.weight(part.result().element());
            cumulated(part);
        }
        if (result.state().isLeftOut()) {
            conditions.state(result);
            return;
        }
        new WeightSteps(steps, assessment.grid().weighting())
                .write(result, result.id().equals(assessment.grid().id()));
        coverage(result);
        if (result.score().isPresent()) {
            steps.say("explain.aggregation-" + rule.aggregation().key());
            result.level()
                    .ifPresent(level -> steps.say(
                            "explain.table-level", level.id(), level.label().in(steps.language())));
            steps.publish(result, new AggregationArithmetic(steps.figures()).of(result));
            LevelImprovement.of(result).ifPresent(this::lift);
        } else {
            unpublished(result);
            obstacle(result.obstacle().orElseThrow(), rule);
        }
    }

    /** What the few answers give: it is no score, but enters the one above. */
    private void unpublished(GroupResult result) {
        if (result.unpublished().isPresent()) {
            steps.say("explain.aggregation-"
                    + result.element().rule().aggregation().key());
            BigDecimal hundred =
                    BigDecimal.valueOf(result.unpublished().getAsDouble()).movePointRight(2);
            String expression = new AggregationArithmetic(steps.figures()).of(result);
            steps.calculate(new Arithmetic(expression, steps.figures().number(hundred)), "explain.unpublished");
        }
    }

    /** What a group of groups weighs where weights are multiplied along the path. */
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

    /** What would bring the node to its next level. */
    private void lift(LevelImprovement lift) {
        steps.say("explain.lift", lift.level().id(), lift.level().label().in(steps.language()));
        for (List<LevelImprovement.Change> way : lift.ways()) {
            String changes = way.stream()
                    .map(change -> change.node().id() + " : " + change.from().orElse("?") + " → " + change.to())
                    .collect(Collectors.joining(" ; "));
            steps.say("explain.lift-way", changes);
        }
    }

    private void part(Contribution part, Aggregation aggregation) {
        String id = part.result().id();
        String title = part.result().element().title().in(steps.language());
        ExplanationFigures figures = steps.figures();
        if (part.result().element().effect().isAdjustment()) {
            beside(part, id, title);
            return;
        }
        if (!part.isCounted()) {
            steps.say(uncounted(part), id, title, figures.number(part.declared()));
            return;
        }
        boolean answered = part.result().entering().isPresent();
        String kind = answered ? "explain.part-" : "explain.blank-";
        switch (aggregation) {
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN ->
                steps.say(
                        kind + "weighing",
                        id,
                        title,
                        figures.score(part),
                        figures.weight(part),
                        figures.percent(part.share()));
            case MIN, MAX -> steps.say(kind + "alone", id, title, figures.score(part));
            case TABLE -> level(part, id, title);
            case SUM -> steps.say(kind + "points", id, title, figures.points(part), figures.weight(part));
        }
        if (answered && part.result().score().isEmpty()) {
            steps.say("explain.part-unpublished", figures.percent(part.result().coverage()));
        }
    }

    /** The level, or those still possible. */
    private void level(Contribution part, String id, String title) {
        Set<String> possible = DecisionTableEvaluator.possible(part.result());
        if (possible.isEmpty()) {
            steps.say("explain.blank-level", id, title, "?");
        } else {
            steps.say("explain.part-level", id, title, String.join(" | ", possible));
        }
    }

    private void beside(Contribution part, String id, String title) {
        Effect effect = part.result().element().effect();
        boolean penalty = effect.kind() == Effect.Kind.PENALTY;
        if (part.counted().isPresent()) {
            String score = steps.figures().score(part);
            String max = steps.figures().number(effect.max());
            steps.say(penalty ? "explain.penalty" : "explain.bonus", id, title, score, max);
        } else {
            steps.say(penalty ? "explain.penalty-unknown" : "explain.bonus-unknown", id, title);
        }
    }

    /** How to name a part that does not enter the score. */
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
        steps.calculate(figures.arithmetic(answered + " / " + all, result.coverage()), "explain.coverage");
    }

    private void obstacle(Obstacle obstacle, Group.Rule rule) {
        switch (obstacle) {
            case NOTHING_ANSWERED -> steps.say("explain.nothing-answered");
            case LOW_COVERAGE ->
                steps.say(
                        "explain.low-coverage",
                        steps.figures().percent(assessment.grid().policy().minCoverage()));
            case UNDECIDED -> steps.say("explain.undecided");
            case LOW_APPLICABILITY ->
                steps.say("explain.low-applicability", steps.figures().percent(rule.minApplicable()));
        }
    }
}
