package org.essgrid.grid.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.How;
import org.essgrid.grid.Voices.Rule;

/** Reads the colleges of respondents, and the rules by which their answers make one. */
final class VoicesReader {

    private static final Map<String, How> RULES =
            Map.of("mean", How.MEAN, "median", How.MEDIAN, "lowest", How.LOWEST, "college", How.COLLEGE);
    private static final double MOST_WEIGHT = 1_000_000;

    private VoicesReader() {}

    /** What the grid says of voices; to be read after its criteria, whose own rules have been noted. */
    static Voices read(GridFields top) {
        Optional<GridFields> written = top.mapping("voices");
        if (written.isEmpty()) {
            return Voices.NONE;
        }
        GridFields fields = written.get();
        Rule rule = rule(fields);
        List<College> colleges = colleges(fields);
        fields.finish();
        return new Voices(rule, colleges, top.reading().voicesByCriterion());
    }

    /** The rule of one criterion, noted for its grid. */
    static void readCriterion(GridFields criterion, String id) {
        criterion.mapping("voices").ifPresent(fields -> {
            if (fields.reading().colleges().isEmpty()) {
                criterion.error("voices", "grid.voices-without-colleges");
            }
            fields.reading().noteVoices(id, rule(fields));
            fields.finish();
        });
    }

    private static Rule rule(GridFields fields) {
        How how = fields.word("rule", RULES).orElse(How.MEAN);
        if (how != How.COLLEGE) {
            if (fields.has("college")) {
                fields.error("college", "grid.college-without-rule");
            }
            return new Rule(how, Optional.empty());
        }
        String college = fields.requiredText("college");
        List<String> known = fields.reading().colleges();
        if (fields.has("college") && !known.contains(college)) {
            fields.reading()
                    .unknown(
                            fields.location("college"),
                            fields.child("college"),
                            "grid.unknown-college",
                            college,
                            known);
        }
        return new Rule(how, Optional.of(college));
    }

    private static List<College> colleges(GridFields fields) {
        Map<String, Location> taken = new HashMap<>();
        List<College> colleges = new ArrayList<>();
        fields.requiredList("colleges");
        DistinctAnswersCheck distinct = new DistinctAnswersCheck(fields.reading(), fields.child("colleges"));
        for (GridFields item : fields.mappings("colleges")) {
            GridFields college = item.named("college");
            College read = college(college);
            Location before = taken.putIfAbsent(read.id(), college.location("id"));
            if (before == null) {
                distinct.add(read.id(), read.label(), college.location());
            } else if (college.has("id")) {
                college.error("id", "grid.duplicate-id", read.id(), before.line());
            }
            colleges.add(read);
        }
        if (!colleges.isEmpty() && colleges.stream().allMatch(c -> c.weight() == 0)) {
            fields.error("colleges", "grid.voices-weights-zero");
        }
        return colleges;
    }

    private static College college(GridFields fields) {
        College college = new College(
                IdReader.name(fields),
                fields.requiredTranslated("label"),
                fields.number("weight", 0, MOST_WEIGHT).map(Number::doubleValue).orElse(1.0));
        fields.finish();
        return college;
    }
}
