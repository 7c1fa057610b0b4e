package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Criterion.Advice;
import org.essgrid.grid.Criterion.Evidence;
import org.essgrid.grid.Criterion.Texts;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
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
    private static final Map<String, Evidence> EVIDENCE =
            Map.of("none", Evidence.NONE, "optional", Evidence.OPTIONAL, "required", Evidence.REQUIRED);

    /** The criteria of a group. */
    List<Criterion> all(GridFields group) {
        return group.mappings("criteria").stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The short title. */
    private static Optional<Translated> title(GridFields fields) {
        Optional<Translated> title = fields.translated("title");
        title.stream()
                .flatMap(texts -> texts.byLanguage().values().stream())
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .filter(length -> length > LONGEST_TITLE)
                .max()
                .ifPresent(length -> fields.reading()
                        .warning(
                                fields.location("title"),
                                fields.child("title"),
                                "grid.title-long",
                                length,
                                LONGEST_TITLE));
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
        Evidence evidence = fields.word("evidence", EVIDENCE).orElse(Evidence.OPTIONAL);
        List<Advice> advice = advice(fields);
        Optional<Formula> fullIf =
                fields.formula("full-if", ValueType.TRUTH, fields.reading().scopeOf(own.id()));
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
                    fields.reading()
                            .unknown(
                                    entry.location(),
                                    levels.path(),
                                    "grid.unknown-level",
                                    entry.key(),
                                    scale.get().ids());
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
            if (node instanceof YamlScalar scalar) {
                tags.add(scalar.text().strip());
            } else {
                fields.reading().error(node.location(), fields.child("tags"), "fields.text-expected");
            }
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
                double below = a.number("below", 0, 100)
                        .orElse(BigDecimal.valueOf(100))
                        .doubleValue();
                advice.add(new Advice(below, a.requiredTranslated("text")));
                a.finish();
            });
        }
        advice.sort(Comparator.comparingDouble(Advice::below));
        return advice;
    }
}
