package org.essgrid.assessment.explanation;

import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.assessment.Part;
import org.essgrid.assessment.State;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Group;

/** From the scores of its children to the score of a group. */
record GroupSteps(Assessment assessment, Conditions conditions, Steps steps) {

    void write(GroupResult result) {
        Group.Rule rule = result.element().rule();
        for (Part part : result.parts()) {
            part(part, rule.aggregation());
            conditions.weight(part.result().element());
        }
        if (result.state().isLeftOut()) {
            conditions.state(result);
            return;
        }
        new WeightSteps(steps)
                .write(result, result.element() == assessment.grid().root());
        coverage(result);
        if (result.score().isPresent()) {
            steps.say("explain.aggregation-" + rule.aggregation().key());
            steps.publish(result, new AggregationArithmetic(steps.figures()).of(rule, result.parts()));
        } else {
            obstacle(result.obstacle().orElseThrow(), rule);
        }
    }

    private void part(Part part, Aggregation aggregation) {
        String id = part.result().id();
        String title = part.result().element().title().in(steps.language());
        Figures figures = steps.figures();
        if (!part.isCounted()) {
            steps.say(uncounted(part), id, title, figures.number(part.declared()));
            return;
        }
        String kind = part.result().state() == State.SCORED ? "explain.part-" : "explain.blank-";
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
            case SUM -> steps.say(kind + "points", id, title, figures.points(part), figures.number(part.declared()));
        }
    }

    /** How to name a part that does not enter the score. */
    private static String uncounted(Part part) {
        boolean weightless = part.declared() == 0 && !part.result().state().isLeftOut();
        return weightless
                ? "explain.part-weightless"
                : "explain.part-" + part.result().state().key();
    }

    private void coverage(GroupResult result) {
        List<Part> applicable =
                result.parts().stream().filter(p -> p.weight() > 0).toList();
        Figures figures = steps.figures();
        String answered = Figures.sum(
                applicable,
                p -> figures.weight(p) + " × " + figures.number(p.result().contributedCoverage()));
        String all = Figures.sum(applicable, figures::weight);
        steps.calculate(figures.arithmetic(answered + " / " + all, result.coverage()), "explain.coverage");
    }

    private void obstacle(Obstacle obstacle, Group.Rule rule) {
        switch (obstacle) {
            case NOTHING_ANSWERED -> steps.say("explain.nothing-answered");
            case LOW_COVERAGE ->
                steps.say(
                        "explain.low-coverage",
                        steps.figures().percent(assessment.grid().policy().minCoverage()));
            case LOW_APPLICABILITY ->
                steps.say("explain.low-applicability", steps.figures().percent(rule.minApplicable()));
        }
    }
}
