package org.essgrid.report.context;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Translated;

/**
 * The facts to which formulas refer, in the words of the questionnaire: their names, and their values for this actor.
 */
public record FactWords(ReportContext context) implements Section {

    public String of(ProfileField field, Value value) {
        return value(value, field.choices(), field.unit());
    }

    public String of(Input input, Value value) {
        return value(value, input.choices(), input.unit());
    }

    public String name(Reference reference) {
        return texts().text(context.grid().label(reference));
    }

    /** The value of a fact for this actor; empty if it is unknown. */
    public Optional<String> value(Reference reference) {
        return context.assessment().facts().get(reference).map(value -> value(reference, value));
    }

    private String value(Reference reference, Value value) {
        return switch (reference.kind()) {
            case PROFILE -> of(context.grid().profileField(reference.id()).orElseThrow(), value);
            case PARAMETER ->
                value(
                        value,
                        List.of(),
                        context.grid().parameter(reference.id()).orElseThrow().unit());
            case INPUT -> of(context.grid().input(reference), value);
            case VALUE -> value(value, List.of(), unit(reference.id()));
            case LEVEL -> level(reference.id());
            case EXACT, ANSWERED, APPLICABLE -> value(value, List.of(), Translated.NONE);
            case SCORE -> context.scores().figure(node(reference.id()));
        };
    }

    private String value(Value value, List<Choice> choices, Translated unit) {
        if (value instanceof Value.Quantity quantity) {
            return texts().number(quantity.number(), unit);
        }
        if (value instanceof Value.Truth truth) {
            return message(truth.holds() ? "report.yes" : "report.no");
        }
        String text = ((Value.Text) value).text();
        return choices.stream()
                .filter(choice -> choice.id().equals(text))
                .findFirst()
                .map(choice -> texts().text(choice.label()))
                .orElseGet(() -> texts().print(text));
    }

    /** The chosen level's label. */
    private String level(String criterionId) {
        CriterionResult result = (CriterionResult) node(criterionId);
        return result.answer().response() instanceof Response.Levels levels
                        && result.element().measure() instanceof Measure.Qualitative scale
                ? scale.scale()
                        .level(levels.ids().get(0))
                        .map(l -> texts().text(l.label()))
                        .orElse("")
                : "";
    }

    private Translated unit(String criterionId) {
        return node(criterionId).element() instanceof Criterion criterion
                        && criterion.measure() instanceof Measure.Quantitative measure
                ? measure.unit()
                : Translated.NONE;
    }

    private NodeResult node(String id) {
        return context.assessment().node(id).orElseThrow();
    }
}
