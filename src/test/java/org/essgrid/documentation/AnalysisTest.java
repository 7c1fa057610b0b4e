package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.formula.Value;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of the page on analysis run in DuckDB and give what the same results give when counted here. */
class AnalysisTest {

    private static final int FLOOR = 5;
    private static final String WHOLE = "ess-creteil";

    @TempDir
    static Path folder;

    @BeforeAll
    static void prepare() throws IOException, SQLException {
        AnalysisData.open(folder);
    }

    @AfterAll
    static void close() throws SQLException {
        AnalysisData.close();
    }

    /** A row per criterion of the last grid, with all actors' results on it. */
    private static List<List<Object>> perCriterion(
            Function<List<StoredNode>, Optional<Double>> figure, boolean scored) {
        List<List<Object>> rows = new ArrayList<>();
        for (Criterion criterion : NetworkSample.GRID.criteria()) {
            List<StoredNode> nodes = AnalysisData.actors("2026").stream()
                    .map(actor -> Objects.requireNonNull(actor.nodes().get(criterion.id())))
                    .toList();
            long count = nodes.stream()
                    .filter(node -> !scored || node.figure().isPresent())
                    .count();
            figure.apply(nodes)
                    .ifPresent(
                            found -> rows.add(AnalysisData.row(criterion.id(), count, AnalysisData.rounded(found, 4))));
        }
        return rows;
    }

    @Test
    void there_are_ten() {
        assertThat(AnalysisData.queries()).isEqualTo(10);
        assertThat(AnalysisData.actors("2025")).hasSizeGreaterThan(20);
        assertThat(AnalysisData.actors("2026")).hasSizeGreaterThan(20);
    }

    @Test
    void medians_by_group() throws SQLException {
        Map<String, List<StoredActor>> groups = AnalysisData.actors("2026").stream()
                .collect(Collectors.groupingBy(actor ->
                        ((Value.Text) Objects.requireNonNull(actor.profile().get("statut"))).text()));
        List<List<Object>> expected = new ArrayList<>();
        groups.forEach((status, members) -> {
            List<Double> scores = AnalysisData.scores(members, WHOLE);
            if (scores.size() >= FLOOR) {
                expected.add(AnalysisData.row(status, scores.size(), AnalysisData.quantile(scores, 0.5)));
            }
        });
        assertThat(AnalysisData.rows(1))
                .containsExactlyInAnyOrderElementsOf(expected)
                .isNotEmpty();
    }

    @Test
    void change_on_the_same_actors() throws SQLException {
        Map<String, StoredActor> earlier = new TreeMap<>();
        AnalysisData.actors("2025").forEach(actor -> earlier.put(actor.actor().id(), actor));
        List<Double> changes = new ArrayList<>();
        for (StoredActor actor : AnalysisData.actors("2026")) {
            Optional<Double> then = Optional.ofNullable(
                            earlier.get(actor.actor().id()))
                    .flatMap(found -> AnalysisData.score(found, WHOLE));
            if (then.isPresent()) {
                AnalysisData.score(actor, WHOLE).ifPresent(now -> changes.add(now - then.get()));
            }
        }
        List<Object> row = AnalysisData.rows(2).get(0);
        assertThat(row.get(0)).isEqualTo((double) changes.size());
        assertThat((Double) row.get(1)).isCloseTo(AnalysisData.quantile(changes, 0.5), within(0.0501));
    }

    @Test
    void weakest_criteria() throws SQLException {
        List<List<Object>> expected = perCriterion(
                nodes -> {
                    List<Double> exact = nodes.stream()
                            .flatMap(node -> node.figure().stream())
                            .map(StoredNode.Figure::exact)
                            .toList();
                    return exact.size() < FLOOR
                            ? Optional.empty()
                            : Optional.of(
                                    exact.stream().mapToDouble(d -> d).average().orElseThrow());
                },
                true);
        expected.sort(Comparator.<List<Object>, Double>comparing(row -> (Double) row.get(2))
                .thenComparing(row -> (String) row.get(0)));
        assertThat(AnalysisData.rows(3)).isEqualTo(expected.subList(0, 5));
    }

    @Test
    void share_of_not_applicable() throws SQLException {
        List<List<Object>> expected = perCriterion(
                nodes -> Optional.of(nodes.stream()
                                .filter(node -> node.state() == ScoreState.NOT_APPLICABLE)
                                .count()
                        / (double) nodes.size()),
                false);
        expected.sort(Comparator.<List<Object>, Double>comparing(row -> -(Double) row.get(2))
                .thenComparing(row -> (String) row.get(0)));
        assertThat(AnalysisData.rows(4)).isEqualTo(expected.subList(0, 5));
        assertThat((Double) AnalysisData.rows(4).get(0).get(2)).isPositive();
    }

    @Test
    void coverage() throws SQLException {
        List<Double> shares = AnalysisData.actors("2026").stream()
                .map(actor -> Objects.requireNonNull(actor.nodes().get(WHOLE)).coverage())
                .toList();
        assertThat(AnalysisData.rows(5))
                .containsExactly(AnalysisData.row(
                        shares.size(),
                        shares.stream().filter(share -> share < 1).count(),
                        AnalysisData.rounded(
                                shares.stream().mapToDouble(d -> d).average().orElseThrow(), 4)));
    }

    @Test
    void spread_by_theme() throws SQLException {
        List<List<Object>> expected = new ArrayList<>();
        for (Element theme : NetworkSample.GRID.root().children()) {
            List<Double> scores = AnalysisData.scores(AnalysisData.actors("2026"), theme.id());
            if (scores.size() >= FLOOR) {
                expected.add(AnalysisData.row(
                        theme.id(),
                        scores.size(),
                        AnalysisData.quantile(scores, 0.25),
                        AnalysisData.quantile(scores, 0.5),
                        AnalysisData.quantile(scores, 0.75)));
            }
        }
        assertThat(AnalysisData.rows(6))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(5);
    }

    @Test
    void conditions_not_met() throws SQLException {
        List<List<Object>> expected = new ArrayList<>();
        NetworkSample.GRID.gates().forEach(gate -> {
            long failed = AnalysisData.actors("2026").stream()
                    .filter(actor -> actor.gates().get(gate.id()) == Verdict.FAIL)
                    .count();
            expected.add(AnalysisData.row(
                    gate.id(), failed, AnalysisData.actors("2026").size()));
        });
        assertThat(AnalysisData.rows(7)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void plans() throws SQLException {
        Map<String, Integer> lines = new TreeMap<>();
        Map<String, Double> gains = new TreeMap<>();
        for (StoredActor actor : AnalysisData.actors("2026")) {
            actor.plan().forEach((criterion, gain) -> {
                String status = actor.answers()
                        .to(criterion)
                        .action()
                        .map(Action::status)
                        .map(Action.Status::key)
                        .orElse("none");
                lines.merge(status, 1, Integer::sum);
                double points =
                        gain.getOrDefault(Horizon.THREE_YEARS, BigDecimal.ZERO).doubleValue();
                gains.merge(status, points, Double::sum);
            });
        }
        List<List<Object>> expected = new ArrayList<>();
        lines.forEach((status, count) -> expected.add(
                AnalysisData.row(status, count, AnalysisData.rounded(Objects.requireNonNull(gains.get(status)), 1))));
        assertThat(AnalysisData.rows(8))
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(1);
    }

    @Test
    void levels() throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StoredActor actor : AnalysisData.actors("2026")) {
            Optional<StoredNode.Figure> figure =
                    Objects.requireNonNull(actor.nodes().get(WHOLE)).figure();
            counts.merge(figure.flatMap(StoredNode.Figure::band).orElse("null"), 1, Integer::sum);
        }
        List<List<Object>> expected = new ArrayList<>();
        counts.forEach((band, count) -> expected.add(AnalysisData.row(band, count)));
        assertThat(AnalysisData.rows(9)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_parquet_file_has_every_answer() throws SQLException {
        try (Statement statement = AnalysisData.statement()) {
            statement.execute(AnalysisData.query(10));
            try (ResultSet counts = statement.executeQuery("SELECT count(*), sum(score), count(DISTINCT year) FROM '"
                    + folder.resolve("answers.parquet") + "'")) {
                assertThat(counts.next()).isTrue();
                List<StoredNode> nodes = new ArrayList<>();
                AnalysisData.everyone()
                        .forEach(actor -> actor.answers()
                                .byCriterion()
                                .keySet()
                                .forEach(id -> nodes.add(
                                        Objects.requireNonNull(actor.nodes().get(id)))));
                assertThat(counts.getInt(1)).isEqualTo(nodes.size());
                double sum = nodes.stream()
                        .flatMap(node -> node.figure().stream())
                        .mapToDouble(figure -> figure.published().doubleValue())
                        .sum();
                assertThat(counts.getDouble(2)).isCloseTo(sum, within(1e-6));
                assertThat(counts.getInt(3)).isEqualTo(2);
            }
        }
    }
}
