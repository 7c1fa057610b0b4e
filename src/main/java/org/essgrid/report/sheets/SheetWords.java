package org.essgrid.report.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Response;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.NumberStyle;
import org.essgrid.text.Translated;

/** The words of tables for users: no typography, so that what a spreadsheet filters and searches is what they type. */
public record SheetWords(Language language) {

    public String message(String key, Object... arguments) {
        return Messages.in(language).get(key, arguments);
    }

    String text(Translated text) {
        return text.in(language);
    }

    SheetColumn column(String name, int width, Object... arguments) {
        return new SheetColumn(message("sheets.col-" + name, arguments), width);
    }

    /** An answer or a target: labels of levels, or what was entered; empty without one. */
    String answer(Criterion criterion, Response response) {
        if (response instanceof Response.Levels levels && criterion.measure() instanceof Measure.Qualitative measure) {
            return levels.ids().stream()
                    .map(id -> measure.scale()
                            .level(id)
                            .map(LevelScale.Level::label)
                            .map(this::text)
                            .orElse(id))
                    .collect(Collectors.joining(" | "));
        }
        if (response instanceof Response.Inputs inputs && criterion.measure() instanceof Measure.Quantitative measure) {
            return measure.inputs().stream()
                    .flatMap(input -> input(input, inputs, measure.inputs().size() > 1))
                    .collect(Collectors.joining(" | "));
        }
        return response instanceof Response.NotApplicable ? message("report.state-not-applicable") : "";
    }

    private Stream<String> input(Input input, Response.Inputs inputs, boolean named) {
        String shown = inputs.unknown().contains(input.id())
                ? message("report.input-unknown")
                : Optional.ofNullable(inputs.values().get(input.id()))
                        .map(value -> value(value, input.choices()))
                        .orElse("");
        return shown.isEmpty() ? Stream.empty() : Stream.of(named ? text(input.label()) + " = " + shown : shown);
    }

    /** A fact in words; numbers with the decimal mark of the language. */
    String value(Value value, List<Choice> choices) {
        if (value instanceof Value.Quantity quantity) {
            return new NumberStyle(language).plain(quantity.number());
        }
        if (value instanceof Value.Text text) {
            return choices.stream()
                    .filter(choice -> choice.id().equals(text.text()))
                    .findFirst()
                    .map(choice -> text(choice.label()))
                    .orElse(text.text());
        }
        return message(((Value.Truth) value).holds() ? "report.yes" : "report.no");
    }

    /** The number of a fact, if it is one. */
    static Optional<BigDecimal> number(ProfileField field, Optional<Value> value) {
        return value.filter(given -> field.kind() == ProfileField.Kind.NUMBER)
                .flatMap(given ->
                        given instanceof Value.Quantity quantity ? Optional.of(quantity.number()) : Optional.empty());
    }
}
