package org.essgrid.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.report.pdf.Column;
import org.essgrid.report.pdf.Row;
import org.essgrid.report.pdf.Table;

/** What each answer of a qualitative criterion is worth. */
record AnswerScales(Material material) {

    /** One line of the table: criteria that share levels and the way in which they count. */
    private record Scale(List<LevelScale.Level> levels, boolean multiple, double cap) {}

    /** Empty where the grid asks for quantities only. */
    Optional<Table> table() {
        Map<Scale, List<String>> criteria = new LinkedHashMap<>();
        for (CriterionResult result : material.assessment().criteria()) {
            if (result.element().measure() instanceof Measure.Qualitative measure) {
                Scale scale = new Scale(measure.scale().levels(), measure.multiple(), measure.cap());
                criteria.computeIfAbsent(scale, s -> new ArrayList<>())
                        .add(material.numbering().of(result));
            }
        }
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        Wording words = material.words();
        List<Row> rows = criteria.entrySet().stream()
                .map(entry -> Row.of(String.join(", ", entry.getValue()), levels(entry.getKey())))
                .toList();
        return Optional.of(Table.of(
                List.of(Column.share(20), Column.share(80)),
                Row.of(words.say("report.col-criteria"), words.say("report.col-levels")),
                rows));
    }

    private String levels(Scale scale) {
        Wording words = material.words();
        String levels = scale.levels().stream()
                .map(level -> words.text(level.label()) + "\u00A0" + words.value(level.score() * 100))
                .collect(Collectors.joining(" · "));
        return scale.multiple() ? words.say("report.levels-added", levels, words.value(scale.cap() * 100)) : levels;
    }
}
