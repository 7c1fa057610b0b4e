package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.Bands;
import org.essgrid.grid.Publication;
import org.essgrid.grid.Traits;
import org.essgrid.grid.Weight;
import org.essgrid.grid.formula.Type;
import org.essgrid.text.Translated;

/** Reads what every element has: weight, condition, published scale, bands. */
final class TraitsReader {

    private static final Map<String, RoundingMode> MODES = Map.of(
            "half-up", RoundingMode.HALF_UP,
            "half-even", RoundingMode.HALF_EVEN,
            "down", RoundingMode.DOWN,
            "up", RoundingMode.UP);

    private static final Set<String> ROWS = Set.of(
            "date",
            "campagne",
            "campaign",
            "repondants",
            "respondents",
            "acteur",
            "actor",
            "profil",
            "profile",
            "parametre",
            "parameter");

    private final Publication publication;
    private final Bands bands;

    /**
     * @param publication the grid's own, of which elements take the rounding
     * @param bands the grid's own, out of 100
     */
    TraitsReader(Publication publication, Bands bands) {
        this.publication = publication;
        this.bands = bands;
    }

    /** @param onValue whether bands lie on the value of a quantitative criterion */
    Traits read(Fields fields, Translated title, boolean onValue) {
        BigDecimal outOf = outOf(fields);
        Publication own = rounded(fields, outOf, publication);
        return new Traits(
                elementId(fields),
                title,
                weight(fields),
                fields.formula("applies-if", Type.TRUTH, fields.reading().scope()),
                own,
                BandsReader.read(fields, outOf, onValue, bands));
    }

    /** An id that names neither another element nor a row about the actor in questionnaires. */
    private static String elementId(Fields fields) {
        String id = Ids.element(fields);
        if (ROWS.contains(id)) {
            fields.error("id", "grid.reserved-id", id);
        }
        return id;
    }

    static BigDecimal outOf(Fields fields) {
        Optional<BigDecimal> outOf = fields.number("out-of");
        if (outOf.isPresent() && outOf.get().signum() <= 0) {
            fields.error("out-of", "grid.above-zero", "out-of");
            return BigDecimal.valueOf(100);
        }
        return outOf.orElse(BigDecimal.valueOf(100));
    }

    /** The rounding under the key {@code round}, or the inherited one. */
    static Publication rounded(Fields fields, BigDecimal outOf, Publication inherited) {
        Optional<Fields> round = fields.mapping("round");
        int decimals = round.flatMap(r -> r.number("decimals", 0, 9))
                .map(BigDecimal::intValue)
                .orElse(inherited.decimals());
        RoundingMode mode = round.flatMap(r -> r.word("mode", MODES)).orElse(inherited.mode());
        round.ifPresent(Fields::finish);
        return new Publication(outOf, decimals, mode);
    }

    private static Weight weight(Fields fields) {
        double plain = atLeastZero(fields, "weight").orElse(1.0);
        if (!fields.has("weights")) {
            return Weight.of(plain);
        }
        if (fields.has("weight")) {
            fields.error("weights", "grid.weight-twice");
        }
        List<Weight.Case> cases = new ArrayList<>();
        double otherwise = 1;
        for (Fields item : fields.requiredMappings("weights")) {
            if (item.has("else")) {
                otherwise = atLeastZero(item, "else").orElse(1.0);
            } else {
                double weight = item.has("weight")
                        ? atLeastZero(item, "weight").orElse(1.0)
                        : item.requiredNumber("weight").doubleValue();
                if (!item.has("when")) {
                    item.requiredText("when");
                }
                item.formula("when", Type.TRUTH, fields.reading().scope())
                        .ifPresent(when -> cases.add(new Weight.Case(when, weight)));
            }
            item.finish();
        }
        return new Weight(cases, otherwise);
    }

    private static Optional<Double> atLeastZero(Fields fields, String key) {
        Optional<BigDecimal> number = fields.number(key);
        if (number.isPresent() && number.get().signum() < 0) {
            fields.error(key, "grid.negative-weight", number.get().toPlainString());
            return Optional.empty();
        }
        return number.map(BigDecimal::doubleValue);
    }
}
