package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Translated;

/** The figures that a formula works with: what was typed, and the grid's own. */
record FigureSteps(Assessment assessment, StepWriter steps) {

    void write(CriterionResult result, Measure.Quantitative measure, Formula formula) {
        for (Input input : measure.inputs()) {
            steps.say("explain.figure", input.id(), input.label().in(steps.language()), typed(result, input));
        }
        assessment.grid().parameters().stream()
                .filter(p -> formula.references().contains(Reference.of(Reference.Kind.PARAMETER, p.id())))
                .forEach(this::parameter);
    }

    private String typed(CriterionResult result, Input input) {
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
            steps.say("explain.parameter-replaced", parameter.id(), label, withUnit(replaced, parameter.unit()));
        } else {
            String figure = withUnit(parameter.value(), parameter.unit());
            steps.say("explain.parameter", parameter.id(), label, figure, parameter.date());
        }
    }

    private String withUnit(BigDecimal number, Translated unit) {
        String figure = steps.figures().number(number);
        String sign = unit.in(steps.language());
        return sign.isEmpty() ? figure : figure + " " + sign;
    }
}
