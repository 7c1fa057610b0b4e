package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.essgrid.documentation.SampleFigures.quantile;
import static org.essgrid.documentation.SampleFigures.results;
import static org.essgrid.documentation.SampleFigures.rounded;
import static org.essgrid.documentation.SampleFigures.row;
import static org.essgrid.documentation.SampleFigures.score;
import static org.essgrid.documentation.SampleFigures.scores;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.formula.Value;
import org.essgrid.grid.reader.GridReader;
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
    private static final Map<String, List<StoredActor>> ACTORS = new HashMap<>();

    @TempDir
    static Path folder;

    private static List<String> queries = List.of();
    private static Connection database;

    @BeforeAll
    static void prepare() throws IOException, SQLException {
        ACTORS.put(
                "2025",
                results(
                        folder.resolve("2025"),
                        GridReader.read(
                                        "g",
                                        Files.readAllBytes(Path.of("samples/etat-des-lieux/grille-2024.yaml")),
                                        new Diagnostics())
                                .orElseThrow(),
                        Path.of("samples/etat-des-lieux/2025/questionnaires")));
        ACTORS.put(
                "2026", results(folder.resolve("2026"), NetworkSample.GRID, Path.of("samples/reseau/questionnaires")));
        queries = MarkdownPage.all().stream()
                .filter(page -> page.path().endsWith("en/analysis.md"))
                .flatMap(page -> page.code("sql").stream())
                .map(query -> query.replaceAll("'(?=(2025|2026|answers\\.parquet))", "'" + folder + "/"))
                .toList();
        // Fails, with the reason, where the native library of DuckDB cannot be loaded.
        database = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterAll
    static void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    private static List<StoredActor> actors(String year) {
        return Objects.requireNonNull(ACTORS.get(year));
    }

    private static List<List<Object>> rows(int query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(queries.get(query - 1))) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object cell = result.getObject(i);
                    row.add(cell instanceof Number number ? rounded(number.doubleValue(), 6) : String.valueOf(cell));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** A row per criterion of the last grid, with all actors' results on it. */
    private static List<List<Object>> perCriterion(
            Function<List<StoredNode>, Optional<Double>> figure, boolean scored) {
        List<List<Object>> rows = new ArrayList<>();
        for (Criterion criterion : NetworkSample.GRID.criteria()) {
            List<StoredNode> nodes = actors("2026").stream()
                    .map(actor -> Objects.requireNonNull(actor.nodes().get(criterion.id())))
                    .toList();
            long count = nodes.stream()
                    .filter(node -> !scored || node.figure().isPresent())
                    .count();
            figure.apply(nodes).ifPresent(found -> rows.add(row(criterion.id(), count, rounded(found, 4))));
        }
        return rows;
    }

    @Test
    void there_are_ten() {
        assertThat(queries).hasSize(10);
    }

    @Test
    void medians_by_group() throws SQLException {
        Map<String, List<StoredActor>> groups = actors("2026").stream()
                .collect(Collectors.groupingBy(actor ->
                        ((Value.Text) Objects.requireNonNull(actor.profile().get("statut"))).text()));
        List<List<Object>> expected = new ArrayList<>();
        groups.forEach((status, members) -> {
            List<Double> scores = scores(members, WHOLE);
            if (scores.size() >= FLOOR) {
                expected.add(row(status, scores.size(), quantile(scores, 0.5)));
            }
        });
        assertThat(rows(1)).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
    }

    @Test
    void change_on_the_same_actors() throws SQLException {
        Map<String, StoredActor> earlier = new TreeMap<>();
        actors("2025").forEach(actor -> earlier.put(actor.actor().id(), actor));
        List<Double> changes = new ArrayList<>();
        for (StoredActor actor : actors("2026")) {
            Optional<Double> then =
                    Optional.ofNullable(earlier.get(actor.actor().id())).flatMap(found -> score(found, WHOLE));
            if (then.isPresent()) {
                score(actor, WHOLE).ifPresent(now -> changes.add(now - then.get()));
            }
        }
        List<Object> row = rows(2).get(0);
        assertThat(row.get(0)).isEqualTo((double) changes.size());
        assertThat((Double) row.get(1)).isCloseTo(quantile(changes, 0.5), within(0.0501));
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
        assertThat(rows(3)).isEqualTo(expected.subList(0, 5));
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
        assertThat(rows(4)).isEqualTo(expected.subList(0, 5));
        assertThat((Double) rows(4).get(0).get(2)).isPositive();
    }

    @Test
    void coverage() throws SQLException {
        List<Double> shares = actors("2026").stream()
                .map(actor -> Objects.requireNonNull(actor.nodes().get(WHOLE)).coverage())
                .toList();
        assertThat(rows(5))
                .containsExactly(row(
                        shares.size(),
                        shares.stream().filter(share -> share < 1).count(),
                        rounded(shares.stream().mapToDouble(d -> d).average().orElseThrow(), 4)));
    }

    @Test
    void spread_by_theme() throws SQLException {
        List<List<Object>> expected = new ArrayList<>();
        for (Element theme : NetworkSample.GRID.root().children()) {
            List<Double> scores = scores(actors("2026"), theme.id());
            if (scores.size() >= FLOOR) {
                expected.add(row(
                        theme.id(),
                        scores.size(),
                        quantile(scores, 0.25),
                        quantile(scores, 0.5),
                        quantile(scores, 0.75)));
            }
        }
        assertThat(rows(6)).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(5);
    }

    @Test
    void conditions_not_met() throws SQLException {
        List<List<Object>> expected = new ArrayList<>();
        NetworkSample.GRID.gates().forEach(gate -> {
            long failed = actors("2026").stream()
                    .filter(actor -> actor.gates().get(gate.id()) == Verdict.FAIL)
                    .count();
            expected.add(row(gate.id(), failed, actors("2026").size()));
        });
        assertThat(rows(7)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void plans() throws SQLException {
        Map<String, Integer> lines = new TreeMap<>();
        Map<String, Double> gains = new TreeMap<>();
        for (StoredActor actor : actors("2026")) {
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
        lines.forEach((status, count) ->
                expected.add(row(status, count, rounded(Objects.requireNonNull(gains.get(status)), 1))));
        assertThat(rows(8)).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(1);
    }

    @Test
    void levels() throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (StoredActor actor : actors("2026")) {
            Optional<StoredNode.Figure> figure =
                    Objects.requireNonNull(actor.nodes().get(WHOLE)).figure();
            counts.merge(figure.flatMap(StoredNode.Figure::band).orElse("null"), 1, Integer::sum);
        }
        List<List<Object>> expected = new ArrayList<>();
        counts.forEach((band, count) -> expected.add(row(band, count)));
        assertThat(rows(9)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_parquet_file_has_every_answer() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(queries.get(9));
            try (ResultSet counts = statement.executeQuery("SELECT count(*), sum(score), count(DISTINCT year) FROM '"
                    + folder.resolve("answers.parquet") + "'")) {
                assertThat(counts.next()).isTrue();
                List<StoredNode> nodes = new ArrayList<>();
                ACTORS.values().stream()
                        .flatMap(List::stream)
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
