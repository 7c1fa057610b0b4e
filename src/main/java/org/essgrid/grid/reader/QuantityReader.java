package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.Choice;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.Reference;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlNumbers;
import org.essgrid.source.yaml.YamlSequence;
import org.essgrid.text.Translated;

/** Reads the quantitative part of a criterion: inputs, formula and scale. */
record QuantityReader(GridFields fields, ElementProperties properties) {

    Optional<Measure.Quantitative> read() {
        Translated unit = fields.translated("unit").orElse(Translated.NONE);
        boolean integer = fields.flag("integer");
        Range accept = accept();
        List<Input> inputs = inputs();
        Optional<Formula> formula =
                fields.formula("value", ValueType.NUMBER, fields.reading().scopeOf(properties.id()));
        if (inputs.size() > 1 && !fields.has("value")) {
            fields.error("inputs", "grid.value-needed");
        }
        if (inputs.size() == 1 && !fields.has("value") && inputs.get(0).isChoice()) {
            fields.error("inputs", "grid.value-needed");
        }
        if (inputs.size() == 1 && !fields.has("value")) {
            fields.reading()
                    .noteUse(Set.of(new Reference(
                            Reference.Kind.INPUT, properties.id(), inputs.get(0).id())));
        }
        if (inputs.isEmpty() && !fields.has("value")) {
            inputs = List.of(
                    new Input(properties.id(), properties.title(), Optional.empty(), unit, accept, integer, List.of()));
        }
        Optional<Integer> roundInput = fields.mapping("round-input").flatMap(round -> {
            Optional<Integer> decimals = round.requiredNumber("decimals", 0, 9).map(BigDecimal::intValue);
            round.finish();
            return decimals;
        });
        NumberScale scale = new NumberScaleReader(properties.publication().outOf()).read(fields);
        return Optional.of(new Measure.Quantitative(unit, inputs, formula, accept, roundInput, scale));
    }

    private Range accept() {
        if (!fields.has("accept")) {
            return Range.ANY;
        }
        if (!(fields.node("accept").orElseThrow() instanceof YamlSequence pair)
                || pair.items().size() != 2) {
            fields.error("accept", "grid.accept-pair");
            return Range.ANY;
        }
        Optional<BigDecimal> min = bound(pair.items().get(0));
        Optional<BigDecimal> max = bound(pair.items().get(1));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) >= 0) {
            fields.error("accept", "grid.min-above-max", min.get(), max.get());
        }
        return new Range(min, max);
    }

    private Optional<BigDecimal> bound(YamlNode node) {
        return YamlNumbers.read(fields.reading(), node, fields.child("accept"));
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        fields.mapping("inputs").ifPresent(group -> {
            for (YamlMapping.Entry entry : group.entries()) {
                if (!IdReader.isName(entry.key())) {
                    fields.reading().error(entry.location(), group.path(), "grid.bad-name", entry.key());
                }
                String path = group.child(entry.key());
                Reference reference = new Reference(Reference.Kind.INPUT, properties.id(), entry.key());
                group.asMapping(entry.value(), path).ifPresent(f -> {
                    fields.reading().declareInput(reference, entry.location(), path);
                    inputs.add(input(entry.key(), f));
                });
            }
        });
        return inputs;
    }

    private static Input input(String id, GridFields f) {
        Translated label = f.requiredTranslated("label");
        List<Choice> choices = ProfileReader.choices(f);
        Input input = new Input(
                id,
                label,
                f.translated("help"),
                f.translated("unit").orElse(Translated.NONE),
                ProfileReader.range(f),
                f.flag("integer"),
                choices);
        f.finish();
        return input;
    }
}
