package org.essgrid.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Segment;
import org.essgrid.network.model.Tendencies;
import org.essgrid.results.CsvResults;
import org.essgrid.source.csv.CsvStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of a network can be recalculated from the table of results. */
class FiguresRedoneTest {

    /** The table of results, read without the program's own code. */
    private record Table(List<CSVRecord> rows) {

        static Table of(Grid grid, List<Assessment> members) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CsvResults csv = new CsvResults(grid, out, CsvStyle.PLAIN)) {
                for (Assessment member : members) {
                    csv.write(member);
                }
            }
            CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
            return new Table(format.parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
                    .getRecords());
        }

        Table where(Predicate<CSVRecord> condition) {
            return new Table(rows.stream().filter(condition).toList());
        }

        int count(String column, String value) {
            return where(row -> row.get(column).equals(value)).rows().size();
        }

        double[] numbers(String column) {
            return rows.stream()
                    .map(row -> row.get(column))
                    .filter(cell -> !cell.isEmpty())
                    .mapToDouble(Double::parseDouble)
                    .sorted()
                    .toArray();
        }

        double quartile(String column, int quarter) {
            double[] sorted = numbers(column);
            double place = (sorted.length - 1) * quarter / 4.0;
            int below = (int) Math.floor(place);
            int above = (int) Math.ceil(place);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
        }
    }

    @ParameterizedTest
    @CsvSource({"ess-creteil, 33", "bonnes-pratiques-ess, 80", "esus, 6", "cigales, 150", "esus, 1", "esus, 0"})
    void every_figure_can_be_recalculated_from_the_table(String id, int size) throws IOException {
        Grid grid = Networks.grid(id);
        List<Assessment> members = Networks.random(grid, size, size);
        NetworkSummary summary =
                Networks.counter(grid, new DisclosureThreshold(5), members).summary();
        Table table = Table.of(grid, members);

        assertThat(summary.participation().members()).isEqualTo(table.rows().size());
        grid.index().values().forEach(element -> actual(summary.of(element), element, table));
        summary.comparisons().forEach(comparison -> comparison(grid, comparison, table));
        gates(summary, table);
        needs(summary, table);
    }

    private static void actual(ElementSummary actual, Element element, Table table) {
        String id = element.id();
        for (ScoreState state : ScoreState.values()) {
            assertThat(actual.in(state)).as(id + " " + state).isEqualTo(table.count(id + ".state", state.key()));
        }
        double[] scores = table.numbers(id + ".score");
        assertThat(actual.scored()).isEqualTo(scores.length);
        assertThat(actual.distribution().isPresent()).isEqualTo(scores.length > 0);
        actual.distribution().ifPresent(found -> distribution(found, id, table));
        if (element instanceof Group) {
            element.bands()
                    .bands()
                    .forEach(band -> assertThat(actual.bands().getOrDefault(band.id(), 0))
                            .isEqualTo(table.count(id + ".band", band.id())));
        }
        double[] exact = table.numbers(id + ".exact");
        assertThat(actual.counts().weak())
                .isEqualTo((int) Arrays.stream(exact).filter(s -> s < 0.4999999).count());
        assertThat(actual.counts().strong())
                .isEqualTo((int) Arrays.stream(exact).filter(s -> s > 0.7499999).count());
    }

    private static void distribution(Distribution found, String id, Table table) {
        double[] scores = table.numbers(id + ".score");
        near(found.min(), scores[0]);
        near(found.quartiles().lower(), table.quartile(id + ".score", 1));
        near(found.quartiles().median(), table.quartile(id + ".score", 2));
        near(found.quartiles().upper(), table.quartile(id + ".score", 3));
        near(found.max(), scores[scores.length - 1]);
        near(found.mean(), Arrays.stream(scores).average().orElseThrow());
    }

    private static void comparison(Grid grid, GroupComparison comparison, Table table) {
        String column = "profile." + comparison.field().id();
        for (GroupComparison.Group group : comparison.groups()) {
            Table own =
                    table.where(row -> group.segments().stream().anyMatch(segment -> isIn(segment, row.get(column))));
            assertThat(group.members())
                    .as(column + group.segments())
                    .isEqualTo(own.rows().size());
            for (Element node : NetworkSummary.compared(grid)) {
                String score = node.id() + ".score";
                group.scores().get(node.id()).ifPresent(scores -> {
                    assertThat(scores.members()).isEqualTo(own.numbers(score).length);
                    near(scores.quartiles().lower(), own.quartile(score, 1));
                    near(scores.quartiles().median(), own.quartile(score, 2));
                    near(scores.quartiles().upper(), own.quartile(score, 3));
                });
            }
        }
    }

    private static boolean isIn(Segment segment, String cell) {
        if (segment instanceof Segment.Chosen chosen) {
            return chosen.choice().id().equals(cell);
        }
        if (segment instanceof Segment.Typed typed) {
            return typed.text().equals(cell);
        }
        if (segment instanceof Segment.NotStated || cell.isEmpty()) {
            return segment instanceof Segment.NotStated && cell.isEmpty();
        }
        Segment.Between range = (Segment.Between) segment;
        double number = Double.parseDouble(cell);
        double from = range.from().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double below = range.below().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        return number == from || number > from && number < below;
    }

    private static void gates(NetworkSummary summary, Table table) {
        summary.gates()
                .forEach((id, counts) -> Stream.of(Verdict.values())
                        .forEach(verdict -> assertThat(counts.getOrDefault(verdict, 0))
                                .isEqualTo(table.count("gate." + id, verdict.key()))));
    }

    private static void needs(NetworkSummary summary, Table table) {
        Map<String, Integer> weak = new HashMap<>();
        List<String> expected = new ArrayList<>();
        for (Criterion criterion : summary.grid().criteria()) {
            double[] exact = table.numbers(criterion.id() + ".exact");
            int low = (int) Arrays.stream(exact).filter(s -> s < 0.4999999).count();
            if (low > 0 && exact.length >= 5 && low >= exact.length / 4.0) {
                weak.put(criterion.id(), low);
                expected.add(criterion.id());
            }
        }
        expected.sort(Comparator.comparing((String id) -> -weak.get(id))
                .thenComparing(id -> table.numbers(id + ".exact").length));

        assertThat(Tendencies.of(summary, 5).needs())
                .extracting(need -> need.criterion().id())
                .containsExactlyElementsOf(expected.subList(0, Math.min(8, expected.size())));
    }

    private static void near(BigDecimal found, double expected) {
        assertThat(found.doubleValue()).isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-9));
    }
}
