package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Method;
import org.essgrid.grid.Voices.Rule;

/** Reads the colleges of respondents and the rules by which their answers are combined. */
final class VoicesReader {

    private static final double MAX_WEIGHT = 1_000_000;

    private VoicesReader() {}

    /** The voices of the grid. They are read after the criteria, whose own rules must be recorded before. */
    static Voices read(GridFields top) {
        return top.mapping(
                        "voices",
                        fields -> new Voices(
                                rule(fields), colleges(fields), top.reading().voicesByCriterion()))
                .orElse(Voices.NONE);
    }

    /** Reads and records the rule of one criterion. */
    static void readCriterion(GridFields criterion, String id) {
        criterion.mapping("voices", VoicesReader::rule).ifPresent(rule -> {
            if (criterion.reading().declarations().colleges().isEmpty()) {
                criterion.error("voices", "grid.voices-without-colleges");
            }
            criterion.reading().noteVoices(id, rule);
        });
    }

    private static Rule rule(GridFields fields) {
        Method method = fields.word("rule", Method.values()).orElse(Method.MEAN);
        if (method != Method.COLLEGE) {
            if (fields.has("college")) {
                fields.error("college", "grid.college-without-rule");
            }
            return new Rule(method, Optional.empty());
        }
        String college = fields.requiredText("college");
        List<String> known = fields.reading().declarations().colleges();
        if (fields.has("college") && !known.contains(college)) {
            fields.unknown("college", "grid.unknown-college", college, known);
        }
        return new Rule(method, Optional.of(college));
    }

    private static List<College> colleges(GridFields fields) {
        Map<String, Location> used = new HashMap<>();
        fields.requiredList("colleges");
        DistinctAnswersCheck distinct = new DistinctAnswersCheck(fields.reading(), fields.child("colleges"));
        List<College> colleges = fields.named("colleges", "college", college -> {
            College read = college(college);
            Location earlier = used.putIfAbsent(read.id(), college.location("id"));
            if (earlier == null) {
                distinct.add(read.id(), read.label(), college.location());
            } else if (college.has("id")) {
                college.error("id", "grid.duplicate-id", read.id(), earlier.line());
            }
            return read;
        });
        if (!colleges.isEmpty() && colleges.stream().allMatch(c -> c.weight() == 0)) {
            fields.error("colleges", "grid.voices-weights-zero");
        }
        return colleges;
    }

    private static College college(GridFields fields) {
        return new College(
                IdReader.name(fields),
                fields.requiredTranslated("label"),
                fields.number("weight", 0, MAX_WEIGHT).map(Number::doubleValue).orElse(1.0));
    }
}
