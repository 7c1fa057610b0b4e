package org.essgrid.network.gridchange;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.essgrid.grid.Bands;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.DecisionTable;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.PublishedScale;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Weight;
import org.essgrid.grid.formula.Formula;
import org.essgrid.network.gridchange.GridChange.Kind;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/**
 * Fingerprints of the parts of a grid: one text for each property that can change. Two texts are equal exactly if the property
 * is the same.
 */
final class ElementFingerprint {

    private ElementFingerprint() {}

    static Map<Kind, String> of(Element element) {
        Map<Kind, String> texts = new EnumMap<>(Kind.class);
        PublishedScale scale = element.publication();
        texts.put(Kind.REWEIGHTED, weight(element.weight()));
        texts.put(Kind.EFFECT, element.effect().kind() + " " + element.effect().max());
        texts.put(Kind.PUBLICATION, plain(scale.outOf()) + " " + scale.decimals() + " " + scale.mode());
        texts.put(Kind.BANDS, bands(element.bands()));
        if (element instanceof Criterion criterion) {
            criterion(criterion, texts);
        } else {
            group((Group) element, texts);
        }
        return texts;
    }

    private static void criterion(Criterion criterion, Map<Kind, String> texts) {
        texts.put(
                Kind.CONDITION,
                formula(criterion.appliesIf()) + " / " + formula(criterion.fullIf()) + " / "
                        + criterion.alwaysApplies());
        String words = words(criterion.title()) + "\n" + words(criterion.texts().question());
        if (criterion.measure() instanceof Measure.Qualitative levels) {
            texts.put(Kind.WORDING, words + "\n" + rubric(levels));
            texts.put(Kind.ANSWERS, levels.multiple() + " " + levels.scale().ids());
            texts.put(Kind.RESCALED, scores(levels.scale()) + " " + levels.cap());
        } else {
            Measure.Quantitative quantity = (Measure.Quantitative) criterion.measure();
            texts.put(Kind.WORDING, words);
            texts.put(Kind.ANSWERS, words(quantity.unit()) + " " + inputs(quantity.inputs()));
            texts.put(
                    Kind.RESCALED, formula(quantity.formula()) + " " + quantity.roundInput() + " " + quantity.scale());
        }
    }

    private static void group(Group group, Map<Kind, String> texts) {
        texts.put(Kind.CONDITION, formula(group.appliesIf()));
        texts.put(Kind.WORDING, words(group.title()));
        Group.Rule rule = group.rule();
        texts.put(
                Kind.AGGREGATION,
                rule.aggregation() + " " + rule.notApplicable() + " " + rule.minApplicable() + " "
                        + rule.table().map(ElementFingerprint::table) + " " + figure(rule.points()) + " "
                        + figure(rule.cap()) + " " + figure(rule.floor()));
    }

    /** A weight in the notation of grid files. */
    static String weight(Weight weight) {
        String cases = weight.cases().stream()
                .map(one -> one.when().text() + " ? " + plain(one.weight()) + " : ")
                .collect(Collectors.joining());
        return cases + weight.formula().map(Formula::text).orElseGet(() -> plain(weight.otherwise()));
    }

    static String formula(Optional<Formula> formula) {
        return formula.map(Formula::text).orElse("");
    }

    /** The text in French only: an added translation is not a change. */
    static String words(Translated text) {
        return text.in(Language.FRENCH);
    }

    private static String rubric(Measure.Qualitative levels) {
        Map<String, String> rubric = new TreeMap<>();
        levels.rubric().forEach((level, text) -> rubric.put(level, words(text)));
        return rubric.toString();
    }

    private static String bands(Bands bands) {
        return bands.onValue() + " "
                + bands.bands().stream()
                        .map(band -> band.id() + " " + plain(band.from()))
                        .toList();
    }

    private static String scores(LevelScale scale) {
        return scale.levels().stream()
                .map(level -> level.id() + " " + level.score())
                .toList()
                .toString();
    }

    private static String inputs(List<Input> inputs) {
        return inputs.stream().map(ElementFingerprint::input).toList().toString();
    }

    private static String input(Input input) {
        return input.id() + " " + words(input.unit()) + " "
                + input.choices().stream().map(Choice::id).toList();
    }

    private static String table(DecisionTable table) {
        return scores(table.scale()) + " " + table.levels() + " " + table.rows();
    }

    private static String figure(Optional<BigDecimal> figure) {
        return figure.map(ElementFingerprint::plain).orElse("");
    }

    static String plain(double number) {
        return plain(BigDecimal.valueOf(number));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** All rules of calculation for the whole grid. */
    static String policy(Grid grid) {
        return grid.policy().minCoverage() + " " + rules(grid);
    }

    /** The rules of calculation without the minimum coverage. */
    static String rules(Grid grid) {
        Voices voices = grid.voices();
        String colleges = voices.colleges().stream()
                .map(college -> college.id() + " " + college.weight())
                .toList()
                .toString();
        return grid.policy().missing() + " " + grid.policy().unknown() + " " + grid.weighting() + " " + voices.rule()
                + " " + colleges + " " + new TreeMap<>(voices.byCriterion());
    }

    /** The conditions of a gate, without its texts. */
    static String gate(Gate gate) {
        return formula(gate.appliesIf()) + " "
                + gate.requirements().stream()
                        .map(ElementFingerprint::requirement)
                        .toList();
    }

    private static String requirement(Gate.Requirement requirement) {
        String what = requirement instanceof Gate.Condition condition
                ? condition.that().text()
                : ((Gate.AnyOf) requirement)
                        .alternatives().stream()
                                .map(ElementFingerprint::requirement)
                                .toList()
                                .toString();
        return formula(requirement.appliesIf()) + " " + what;
    }

    /** The kind of a fact and its possible values. */
    static String answers(ProfileField field) {
        return field.kind() + " " + field.choices().stream().map(Choice::id).toList();
    }
}
