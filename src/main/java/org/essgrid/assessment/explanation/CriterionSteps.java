package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;

/** From an answer to the score of its criterion. */
record CriterionSteps(Assessment assessment, ConditionText conditions, StepWriter steps) {

    void write(CriterionResult result) {
        CriterionVoices voices = assessment.voices().get(result.id());
        if (voices != null && result.state() == ScoreState.SCORED) {
            voices(result, voices);
            return;
        }
        if (isGranted(result)) {
            steps.say("explain.full-if", result.element().fullIf().orElseThrow().text());
            steps.publish(result, "100");
            return;
        }
        if (result.state() == ScoreState.UNKNOWN && result.answer().response() instanceof Response.Unknown) {
            steps.say("explain.does-not-know");
            return;
        }
        if (result.element().measure() instanceof Measure.Qualitative scale) {
            qualitative(result, scale);
        } else if (!result.state().isLeftOut()) {
            quantitative(result, (Measure.Quantitative) result.element().measure());
        }
        if (result.state() != ScoreState.SCORED) {
            conditions.state(result);
        }
    }

    private boolean isGranted(CriterionResult result) {
        return result.state() == ScoreState.SCORED
                && result.element()
                        .fullIf()
                        .flatMap(condition -> conditions.truth(condition))
                        .orElse(false);
    }

    private void qualitative(CriterionResult result, Measure.Qualitative measure) {
        if (!(result.answer().response() instanceof Response.Levels levels)
                || result.score().isEmpty()) {
            return;
        }
        List<String> scores = new ArrayList<>();
        for (String id : levels.ids()) {
            var level = measure.scale().level(id).orElseThrow();
            String score = steps.figures().outOfHundred(level.score());
            scores.add(score);
            steps.say("explain.level", level.label().in(steps.language()), score);
        }
        String sum = String.join(" + ", scores);
        if (measure.multiple()) {
            String cap = steps.figures().outOfHundred(measure.cap());
            steps.say("explain.options", cap);
            sum = steps.figures().function("min", cap, sum);
        }
        steps.publish(result, sum);
    }

    private void quantitative(CriterionResult result, Measure.Quantitative measure) {
        measure.formula().ifPresent(formula -> {
            new FigureSteps(assessment, steps).write(result, measure, formula);
            formula(formula, measure, result);
        });
        result.trouble().ifPresent(this::trouble);
        if (result.score().isEmpty()) {
            return;
        }
        BigDecimal value = result.value().orElseThrow();
        String shown = steps.figures().value(value, measure.scale().landmarks());
        if (measure.isDirect()) {
            String unit = measure.unit().in(steps.language());
            steps.say("explain.value", unit.isEmpty() ? shown : shown + " " + unit);
        }
        lookUp(result, measure, shown);
    }

    private void voices(CriterionResult result, CriterionVoices voices) {
        VoicesSteps made = new VoicesSteps(steps, result, voices);
        String expression = made.write();
        if (result.value().isPresent()) {
            steps.calculate(new Arithmetic(expression, made.total()), "explain.voices-value");
            lookUp(result, (Measure.Quantitative) result.element().measure(), made.total());
        } else {
            steps.publish(result, expression);
        }
    }

    private void lookUp(CriterionResult result, Measure.Quantitative measure, String shown) {
        BigDecimal lookedUp = measure.lookedUp(result.value().orElseThrow());
        measure.roundInput()
                .ifPresent(decimals -> steps.calculate(
                        new Arithmetic(
                                steps.figures().function("round", shown, String.valueOf(decimals)),
                                steps.figures().number(lookedUp)),
                        "explain.round-input",
                        decimals));
        ScaleArithmetic.Written written = ScaleArithmetic.of(measure.scale(), lookedUp, steps.figures());
        steps.say(written.key(), written.arguments().toArray());
        steps.publish(result, written.expression());
    }

    private void formula(Formula formula, Measure.Quantitative measure, CriterionResult result) {
        steps.say("explain.formula", formula.text());
        result.value().ifPresent(value -> {
            String shown = steps.figures().value(value, measure.scale().landmarks());
            steps.calculate(new Arithmetic(conditions.filled(formula), shown), "explain.computed");
        });
    }

    private void trouble(FormulaResult.Unknown unknown) {
        switch (unknown.cause()) {
            case DIVISION_BY_ZERO -> steps.say("explain.division-by-zero");
            case IMPOSSIBLE -> steps.say("explain.impossible");
            case MISSING_FACT ->
                steps.say(
                        "explain.missing-fact",
                        unknown.missing().stream().map(Reference::text).sorted().collect(Collectors.joining(", ")));
        }
    }
}
