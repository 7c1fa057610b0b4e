package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Criterion.Advice;
import org.essgrid.grid.Criterion.Evidence;
import org.essgrid.grid.Criterion.Texts;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.Reference;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlSequence;
import org.essgrid.source.yaml.YamlTexts;
import org.essgrid.text.Translated;

/** Reads the criteria of groups. */
record CriterionReader(ElementPropertiesReader properties, ScaleReader scales) {

    /** In signs; charts have no room for more. */
    private static final int LONGEST_TITLE = 40;

    private static final Map<String, String> KINDS =
            Declarations.KINDS.stream().collect(Collectors.toMap(kind -> kind, kind -> kind));
    private static final Map<String, Boolean> BANDS_ON = Map.of("score", false, "value", true);
    private static final Map<String, Boolean> NOT_APPLICABLE = Map.of("allowed", false, "forbidden", true);

    List<Criterion> all(GridFields group) {
        return group.mappings("criteria").stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Translated> title(GridFields fields) {
        Optional<Translated> title = fields.translated("title");
        title.stream()
                .flatMap(texts -> texts.byLanguage().values().stream())
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .filter(length -> length > LONGEST_TITLE)
                .max()
                .ifPresent(length -> fields.warning("title", "grid.title-long", length, LONGEST_TITLE));
        return title;
    }

    private Optional<Criterion> read(GridFields item) {
        GridFields fields = item.named("criterion");
        Translated question = fields.requiredTranslated("question");
        Texts texts = new Texts(question, fields.translated("help"), fields.translated("reference"), tags(fields));
        fields.requiredWord("kind", KINDS);
        boolean quantitative = Declarations.isQuantitative(fields.mapping());
        boolean bandsOnValue = quantitative && fields.word("bands-on", BANDS_ON).orElse(false);
        ElementProperties own = properties.read(fields, title(fields).orElse(question), bandsOnValue);
        Evidence evidence = fields.word("evidence", Evidence.values()).orElse(Evidence.OPTIONAL);
        List<Advice> advice = advice(fields);
        Optional<Formula> fullIf = fields.formula(
                "full-if", ValueType.TRUTH, fields.reading().declarations().scopeOf(own.id()));
        boolean alwaysApplies = fields.word("not-applicable", NOT_APPLICABLE).orElse(false);
        VoicesReader.readCriterion(fields, own.id());
        Optional<? extends Measure> measure = quantitative
                ? new QuantityReader(fields, own).read()
                : qualitative(fields, own.publication().outOf());
        if (!quantitative) {
            fields.refuse("bands-on", "grid.bands-on-value");
        }
        fields.finish();
        return measure.map(m -> new Criterion(own, texts, m, alwaysApplies, fullIf, evidence, advice));
    }

    private Optional<Measure.Qualitative> qualitative(GridFields fields, BigDecimal outOf) {
        Optional<LevelScale> scale = scales.of(fields, outOf);
        boolean multiple = fields.flag("multiple");
        if (!multiple && fields.has("cap")) {
            fields.error("cap", "grid.cap-without-multiple");
        }
        double cap = fields.number("cap", 0, outOf.doubleValue()).orElse(outOf).doubleValue() / outOf.doubleValue();
        Map<String, Translated> rubric = rubric(fields, scale);
        return scale.map(s -> new Measure.Qualitative(s, rubric, multiple, cap));
    }

    private static Map<String, Translated> rubric(GridFields fields, Optional<LevelScale> scale) {
        Map<String, Translated> rubric = new LinkedHashMap<>();
        fields.mapping("levels").ifPresent(levels -> {
            for (YamlMapping.Entry entry : levels.entries()) {
                if (scale.isPresent() && scale.get().level(entry.key()).isEmpty()) {
                    List<String> ids = scale.get().ids();
                    fields.reading().unknown(entry.location(), levels.path(), "grid.unknown-level", entry.key(), ids);
                }
                YamlTexts.read(fields.reading(), entry.value(), levels.child(entry.key()))
                        .ifPresent(text -> rubric.put(entry.key(), text));
            }
        });
        return rubric;
    }

    private static List<String> tags(GridFields fields) {
        List<String> tags = new ArrayList<>();
        for (YamlNode node : fields.list("tags")) {
            YamlMapping.text(node).ifPresentOrElse(tags::add, () -> fields.error("tags", node, "fields.text-expected"));
        }
        return tags;
    }

    /** A single piece of advice, or a list. */
    private static List<Advice> advice(GridFields fields) {
        Optional<YamlNode> node = fields.node("advice");
        if (node.isEmpty()) {
            return List.of();
        }
        List<YamlNode> items = node.get() instanceof YamlSequence ? fields.list("advice") : List.of(node.get());
        List<Advice> advice = new ArrayList<>();
        for (YamlNode item : items) {
            fields.asMapping(item, fields.child("advice")).ifPresent(a -> {
                double below =
                        a.number("below", 0, 100).map(BigDecimal::doubleValue).orElse(100.0);
                advice.add(new Advice(below, a.requiredTranslated("text")));
                a.finish();
            });
        }
        advice.sort(Comparator.comparingDouble(Advice::below));
        return advice;
    }

    /** Reads the quantitative part of a criterion: inputs, formula and scale. */
    private record QuantityReader(GridFields fields, ElementProperties properties) {

        Optional<Measure.Quantitative> read() {
            Translated unit = fields.translated("unit").orElse(Translated.NONE);
            boolean integer = fields.flag("integer");
            Range accept = accept();
            List<Input> inputs = inputs();
            Optional<Formula> formula = fields.formula(
                    "value", ValueType.NUMBER, fields.reading().declarations().scopeOf(properties.id()));
            if (!fields.has("value")) {
                inputs = soleInput(
                        inputs,
                        new Input(
                                properties.id(),
                                properties.title(),
                                Optional.empty(),
                                unit,
                                accept,
                                integer,
                                List.of()));
            }
            Optional<Integer> roundInput = fields.mapping(
                            "round-input", round -> round.requiredNumber("decimals", 0, 9))
                    .flatMap(decimals -> decimals.map(BigDecimal::intValue));
            NumberScale scale = new NumberScaleReader(properties.publication().outOf()).read(fields);
            return Optional.of(new Measure.Quantitative(unit, inputs, formula, accept, roundInput, scale));
        }

        /** The input that is the value itself: the only one, or the criterion. */
        private List<Input> soleInput(List<Input> inputs, Input criterion) {
            if (inputs.size() > 1 || inputs.stream().anyMatch(Input::isChoice)) {
                fields.error("inputs", "grid.value-needed");
            }
            if (inputs.size() == 1) {
                fields.reading()
                        .noteUse(Set.of(new Reference(
                                Reference.Kind.INPUT,
                                properties.id(),
                                inputs.get(0).id())));
            }
            return inputs.isEmpty() ? List.of(criterion) : inputs;
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
            return fields.number("accept", node);
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
                        inputs.add(GridFields.whole(f, input -> input(entry.key(), input)));
                    });
                }
            });
            return inputs;
        }

        private static Input input(String id, GridFields f) {
            Translated label = f.requiredTranslated("label");
            List<Choice> choices = ProfileReader.choices(f);
            return new Input(
                    id,
                    label,
                    f.translated("help"),
                    f.translated("unit").orElse(Translated.NONE),
                    ProfileReader.range(f),
                    f.flag("integer"),
                    choices);
        }
    }
}
