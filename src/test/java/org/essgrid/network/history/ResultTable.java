package org.essgrid.network.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.results.CsvResults;
import org.essgrid.source.csv.CsvStyle;

/**
 * The table of results of one campaign, read without the program's own code.
 *
 * @param rows by the actor's id
 */
record ResultTable(Map<String, CSVRecord> rows) {

    static ResultTable of(Grid grid, List<Assessment> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvResults csv = new CsvResults(grid, out, CsvStyle.PLAIN)) {
            for (Assessment member : members) {
                csv.write(member);
            }
        }
        Map<String, CSVRecord> rows = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        for (CSVRecord row : format.parse(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            rows.put(row.get("actor.id"), row);
        }
        return new ResultTable(rows);
    }

    static Optional<Double> number(CSVRecord row, String column) {
        return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty()).map(Double::parseDouble);
    }

    /** Scores by actor; actors without one are absent. */
    Map<String, Double> scores(Function<CSVRecord, Optional<Double>> score) {
        Map<String, Double> scores = new TreeMap<>();
        rows.forEach((id, row) -> score.apply(row).ifPresent(found -> scores.put(id, found)));
        return scores;
    }

    static double mean(Map<String, Double> scores, List<String> ids) {
        return ids.stream()
                .mapToDouble(id -> Objects.requireNonNull(scores.get(id)))
                .average()
                .orElseThrow();
    }

    static double[] sorted(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    static double quartile(double[] sorted, int quarter) {
        double place = (sorted.length - 1) * quarter / 4.0;
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
