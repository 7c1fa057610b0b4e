package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Translated;

/** Explains the score of a criterion from its answer. */
record CriterionSteps(Assessment assessment, ConditionText conditions, StepWriter steps) {

    void write(CriterionResult result) {
        CriterionVoices voices = assessment.voices().get(result.id());
        if (voices != null && result.state() == ScoreState.SCORED) {
            voices(result, voices);
            return;
        }
        if (isGranted(result)) {
            steps.add("explain.full-if", result.element().fullIf().orElseThrow().text());
            steps.publish(result, "100");
            return;
        }
        if (!result.state().isLeftOut()) {
            conditions.notGranted(result);
        }
        if (result.state() == ScoreState.UNKNOWN && result.answer().response() instanceof Response.Unknown) {
            steps.add("explain.does-not-know");
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
        List<String> scores = levels(result, measure, levels);
        String sum = String.join(" + ", scores);
        if (measure.multiple()) {
            String cap = steps.figures().outOfHundred(measure.cap());
            steps.add("explain.options", steps.worth(measure.cap(), result.element()));
            sum = steps.figures().function("min", cap, sum);
        }
        steps.publish(result, sum);
    }

    private List<String> levels(CriterionResult result, Measure.Qualitative measure, Response.Levels levels) {
        List<String> scores = new ArrayList<>();
        for (String id : levels.ids()) {
            var level = measure.scale().level(id).orElseThrow();
            scores.add(steps.figures().outOfHundred(level.score()));
            steps.add(
                    "explain.level", level.label().in(steps.language()), steps.worth(level.score(), result.element()));
        }
        return scores;
    }

    /** The answer on the scale of a view, without the score that follows. */
    void scale(CriterionResult result) {
        if (isGranted(result)) {
            steps.add("explain.full-if", result.element().fullIf().orElseThrow().text());
        } else if (result.element().measure() instanceof Measure.Quantitative quantity) {
            written(result, quantity);
        } else {
            Measure.Qualitative scale = (Measure.Qualitative) result.element().measure();
            levels(result, scale, (Response.Levels) result.answer().response());
        }
    }

    private String written(CriterionResult result, Measure.Quantitative measure) {
        ScaleArithmetic.Written written = ScaleArithmetic.of(
                measure.scale(),
                measure.lookedUp(result.value().orElseThrow()),
                steps.figures(),
                share -> steps.worth(share, result.element()));
        steps.add(written.key(), written.arguments().toArray());
        return written.expression();
    }

    private void quantitative(CriterionResult result, Measure.Quantitative measure) {
        measure.formula().ifPresent(formula -> {
            figures(result, measure, formula);
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
            steps.add("explain.value", unit.isEmpty() ? shown : shown + " " + unit);
        }
        lookUp(result, measure, shown);
    }

    private void voices(CriterionResult result, CriterionVoices voices) {
        VoicesSteps consolidation = new VoicesSteps(steps, result, voices);
        String expression = consolidation.write();
        if (result.value().isPresent()) {
            steps.calculate(new Arithmetic(expression, consolidation.total()), "explain.voices-value");
            lookUp(result, (Measure.Quantitative) result.element().measure(), consolidation.total());
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
        steps.publish(result, written(result, measure));
    }

    private void formula(Formula formula, Measure.Quantitative measure, CriterionResult result) {
        steps.add("explain.formula", formula.text());
        result.value().ifPresent(value -> {
            String shown = steps.figures().value(value, measure.scale().landmarks());
            steps.calculate(new Arithmetic(conditions.filled(formula), shown), "explain.computed");
        });
    }

    private void trouble(FormulaResult.Unknown unknown) {
        switch (unknown.cause()) {
            case DIVISION_BY_ZERO -> steps.add("explain.division-by-zero");
            case IMPOSSIBLE -> steps.add("explain.impossible");
            case MISSING_FACT ->
                steps.add(
                        "explain.missing-fact",
                        unknown.missing().stream().map(Reference::text).sorted().collect(Collectors.joining(", ")));
        }
    }

    /** The figures that a formula works with: the inputs that were entered, and the parameters of the grid. */
    private void figures(CriterionResult result, Measure.Quantitative measure, Formula formula) {
        for (Input input : measure.inputs()) {
            steps.add("explain.figure", input.id(), input.label().in(steps.language()), entered(result, input));
        }
        assessment.grid().parameters().stream()
                .filter(p -> formula.references().contains(Reference.of(Reference.Kind.PARAMETER, p.id())))
                .forEach(this::parameter);
    }

    private String entered(CriterionResult result, Input input) {
        if (!(result.answer().response() instanceof Response.Inputs inputs)) {
            return steps.text("explain.figure-missing");
        }
        Optional<Value> value = Optional.ofNullable(inputs.values().get(input.id()));
        String none = inputs.unknown().contains(input.id()) ? "explain.figure-unknown" : "explain.figure-missing";
        return value.map(v -> shown(v, input)).orElseGet(() -> steps.text(none));
    }

    private String shown(Value value, Input input) {
        if (value instanceof Value.Quantity quantity) {
            return withUnit(quantity.number(), input.unit());
        }
        String id = ((Value.Text) value).text();
        return input.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .map(label -> label.in(steps.language()))
                .findFirst()
                .orElse(id);
    }

    private void parameter(Parameter parameter) {
        String label = parameter.label().in(steps.language());
        BigDecimal replaced = assessment.answers().parameters().get(parameter.id());
        if (replaced != null) {
            steps.add("explain.parameter-replaced", parameter.id(), label, withUnit(replaced, parameter.unit()));
        } else {
            String figure = withUnit(parameter.value(), parameter.unit());
            steps.add("explain.parameter", parameter.id(), label, figure, parameter.date());
        }
    }

    private String withUnit(BigDecimal number, Translated unit) {
        String figure = steps.figures().number(number);
        String sign = unit.in(steps.language());
        return sign.isEmpty() ? figure : figure + " " + sign;
    }
}
