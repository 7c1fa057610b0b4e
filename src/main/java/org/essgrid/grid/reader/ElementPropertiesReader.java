package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.grid.Band;
import org.essgrid.grid.Bands;
import org.essgrid.grid.Effect;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.PublishedScale;
import org.essgrid.grid.Weight;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.Translated;

/**
 * Reads the properties common to all elements: id, weight, effect, condition, published scale and bands.
 *
 * @param publication the published scale of the grid, whose rounding elements inherit
 * @param bands the bands of the grid, on a scale of 100
 */
record ElementPropertiesReader(PublishedScale publication, Bands bands) {

    private static final Map<String, RoundingMode> MODES = Map.of(
            "half-up", RoundingMode.HALF_UP,
            "half-even", RoundingMode.HALF_EVEN,
            "down", RoundingMode.DOWN,
            "up", RoundingMode.UP);

    private static final Map<String, Effect.Kind> EFFECTS =
            Map.of("penalty", Effect.Kind.PENALTY, "bonus", Effect.Kind.BONUS);
    private static final double MAX_EFFECT = 1000;
    /** A letter that is not the exponent of a number. */
    private static final Pattern FORMULA = Pattern.compile("(^|[^0-9.])\\p{L}");

    private static final Set<String> RESERVED_IDS = Set.of(
            "date campagne campaign repondants respondents acteur actor profil profile parametre parameter".split(" "));

    /** @param onValue whether bands apply to the value of a quantitative criterion */
    ElementProperties read(GridFields fields, Translated title, boolean onValue) {
        BigDecimal outOf = outOf(fields);
        PublishedScale own = rounded(fields, outOf, publication);
        return new ElementProperties(
                elementId(fields),
                title,
                weight(fields),
                effect(fields),
                fields.condition("applies-if"),
                own,
                inheritedBands(fields, outOf, onValue));
    }

    /** The properties of the root of a view, which has neither a weight nor an effect. */
    ElementProperties readTop(GridFields fields, Translated title) {
        BigDecimal outOf = outOf(fields);
        return new ElementProperties(
                elementId(fields),
                title,
                Weight.of(1),
                Effect.MEAN,
                fields.condition("applies-if"),
                rounded(fields, outOf, publication),
                inheritedBands(fields, outOf, false));
    }

    /** An id that differs from those of other elements and from the names of rows about the actor in questionnaires. */
    private static String elementId(GridFields fields) {
        String id = IdReader.element(fields);
        if (RESERVED_IDS.contains(id)) {
            fields.error("id", "grid.reserved-id", id);
        }
        return id;
    }

    static BigDecimal outOf(GridFields fields) {
        Optional<BigDecimal> outOf = fields.number("out-of");
        if (outOf.isPresent() && outOf.get().signum() <= 0) {
            fields.error("out-of", "grid.above-zero", "out-of");
            return BigDecimal.valueOf(100);
        }
        return outOf.orElse(BigDecimal.valueOf(100));
    }

    /** A published scale with the rounding under the key {@code round}, or else the inherited one. */
    static PublishedScale rounded(GridFields fields, BigDecimal outOf, PublishedScale inherited) {
        Optional<GridFields> round = fields.mapping("round");
        int decimals = round.flatMap(r -> r.number("decimals", 0, 9))
                .map(BigDecimal::intValue)
                .orElse(inherited.decimals());
        RoundingMode mode = round.flatMap(r -> r.word("mode", MODES)).orElse(inherited.mode());
        round.ifPresent(GridFields::finish);
        return new PublishedScale(outOf, decimals, mode);
    }

    private static Effect effect(GridFields fields) {
        Effect.Kind kind = fields.word("effect", EFFECTS).orElse(Effect.Kind.MEAN);
        Optional<BigDecimal> max = fields.number("max", 0, MAX_EFFECT);
        if (kind == Effect.Kind.MEAN) {
            if (fields.has("max")) {
                fields.error("max", "grid.max-without-effect");
            }
            return Effect.MEAN;
        }
        for (String key : List.of("weight", "weights")) {
            if (fields.has(key)) {
                fields.error(key, "grid.effect-weight");
            }
        }
        return new Effect(kind, max.map(BigDecimal::doubleValue).orElse(1.0));
    }

    static Weight weight(GridFields fields) {
        if (!fields.has("weights")) {
            return fields.node("weight")
                            .filter(ElementPropertiesReader::isFormula)
                            .isPresent()
                    ? fields.formula(
                                    "weight",
                                    ValueType.NUMBER,
                                    fields.reading().declarations().scope())
                            .map(Weight::of)
                            .orElse(Weight.of(1))
                    : Weight.of(atLeastZero(fields, "weight"));
        }
        if (fields.has("weight")) {
            fields.error("weights", "grid.weight-twice");
        }
        List<Weight.Case> cases = new ArrayList<>();
        double otherwise = 1;
        for (GridFields item : fields.requiredMappings("weights")) {
            if (item.has("else")) {
                otherwise = atLeastZero(item, "else");
            } else {
                item.required("weight");
                double weight = atLeastZero(item, "weight");
                item.required("when");
                item.condition("when").ifPresent(when -> cases.add(new Weight.Case(when, weight)));
            }
            item.finish();
        }
        return new Weight(cases, otherwise, Optional.empty());
    }

    /** Whether a weight is not simply a number, however badly written. */
    private static boolean isFormula(YamlNode weight) {
        return weight instanceof YamlScalar scalar
                && FORMULA.matcher(scalar.text()).find();
    }

    /** A number of 0 or more; 1 without one. */
    private static double atLeastZero(GridFields fields, String key) {
        BigDecimal number = fields.number(key).orElse(BigDecimal.ONE);
        if (number.signum() < 0) {
            fields.error(key, "grid.negative-weight", number.toPlainString());
            return 1;
        }
        return number.doubleValue();
    }

    /** The node's own bands on its own scale, or else those of the grid in proportion. */
    private Bands inheritedBands(GridFields fields, BigDecimal outOf, boolean onValue) {
        return bands(fields, outOf, onValue).orElseGet(() -> bands.scaled(outOf.movePointLeft(2)));
    }

    /** The bands under the key {@code bands}, which must rise from 0 and be reachable; empty if it is absent. */
    static Optional<Bands> bands(GridFields fields, BigDecimal outOf, boolean onValue) {
        if (!fields.has("bands")) {
            return Optional.empty();
        }
        List<Band> bands = new ArrayList<>();
        for (GridFields item : fields.requiredMappings("bands")) {
            GridFields named = item.named("band");
            Band band = GridFields.whole(
                    named,
                    f -> new Band(
                            f.requiredText("id"),
                            f.requiredNumber("from"),
                            f.requiredTranslated("label"),
                            f.translated("sentence")));
            if (check(named, band, bands, outOf, onValue)) {
                bands.add(band);
            }
        }
        return Optional.of(new Bands(bands, onValue));
    }

    private static boolean check(GridFields named, Band band, List<Band> lower, BigDecimal outOf, boolean onValue) {
        if (lower.stream().anyMatch(b -> b.id().equals(band.id()))) {
            named.error("id", "grid.duplicate-band", band.id());
            return false;
        }
        if (lower.isEmpty() && !onValue && band.from().signum() != 0) {
            named.error("from", "grid.bands-gap", band.from());
        }
        if (!onValue && band.from().compareTo(outOf) > 0) {
            named.error("from", "grid.band-unreachable", band.id(), band.from(), outOf);
        }
        Optional<Band> last = lower.stream().reduce((first, second) -> second);
        boolean rises = last.isEmpty() || band.from().compareTo(last.get().from()) > 0;
        if (!rises) {
            named.error("from", "grid.bands-overlap", band.id(), last.get().id());
        }
        return rises;
    }
}
