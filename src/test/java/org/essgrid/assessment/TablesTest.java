package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.essgrid.grid.Grid;
import org.essgrid.grid.LevelScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision tables, and the smallest changes that raise the level of a node. */
class TablesTest {

    private static final List<String> LEVELS = List.of("low", "half", "high");

    private static final String CHAIN = """
            policy: {min-coverage: 0.3}
            dimensions:
              - id: d
                title: D
                aggregation: table
                table: {scale: steps, rows: [[low, "*", low], [half, low, low], [half, high, half], [high, low, half], [high, high, high]]}
                dimensions:
                  - id: e
                    title: E
                    aggregation: table
                    table: {scale: steps, rows: [["*", low, low], [low, half, low], [low, high, half], [half, half, half], [half, high, high], [high, half, high], [high, high, high]]}
                    criteria: [{id: a, LEVELS}, {id: b, LEVELS}]
                criteria:
                  - {id: c, NUMBER, bands: [{id: low, from: 0, label: L}, {id: high, from: 60, label: H}]}
            """;

    @ParameterizedTest
    @CsvSource({"-1, 0.0", "4, 0.0", "5, 100.0"})
    void a_value_below_the_first_band_is_in_the_first(String value, String expected) {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    aggregation: table
                    table: {scale: steps, rows: [[few, low], [many, high]]}
                    criteria:
                      - {id: a, NUMBER, bands-on: value, bands: [{id: few, from: 0, label: F}, {id: many, from: 5, label: M}]}
                """, "a=" + value);

        assertThat(scored.score("d")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"low, high, 1.0, 0.0", "high, low, 0.5, 0.5", "half, half, 1.0, 0.0"})
    void only_children_that_decide_a_level_have_a_share(String a, String b, double ofA, double ofB) {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    aggregation: table
                    table: {scale: steps, rows: [[low, low, low], [low, half, low], [low, high, low], [half, low, half], [half, half, half], [half, high, half], [high, low, half], [high, half, half], [high, high, high]]}
                    criteria: [{id: a, LEVELS}, {id: b, LEVELS}]
                """, "a=" + a, "b=" + b);

        assertThat(((GroupResult) scored.node("d")).parts())
                .extracting(Contribution::share)
                .containsExactly(ofA, ofB);
    }

    /** Two of three decide: where all agree, none could change the result alone. */
    @ParameterizedTest
    @CsvSource({"90, 90, 90, 0.333, 0.333", "90, 90, 10, 0.5, 0", "10, 90, 90, 0, 0.5"})
    void children_that_decide_together_share_the_score(String a, String b, String c, double ofA, double ofC) {
        String child = "NUMBER, bands: [{id: no, from: 0, label: N}, {id: yes, from: 50, label: Y}]";
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    aggregation: table
                    table: {scale: steps, rows: [[no, no, "*", low], [no, yes, no, low], [yes, no, no, low], [yes, yes, "*", high], [yes, no, yes, high], [no, yes, yes, high]]}
                    criteria: [{id: a, %s}, {id: b, %s}, {id: c, %s}]
                """.formatted(child, child, child), "a=" + a, "b=" + b, "c=" + c);

        List<Contribution> parts = ((GroupResult) scored.node("d")).parts();
        assertThat(parts.get(0).share()).isCloseTo(ofA, within(0.001));
        assertThat(parts.get(2).share()).isCloseTo(ofC, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "high, high, 60, 100.0, 100.0",
        "high, high, 59.9, 100.0, 50.0",
        "half, half, 80, 50.0, 50.0",
        "half, half, 10, 50.0, 0.0",
        "high, low, 80, 0.0, 0.0",
        "?, low, 80, 0.0 provisional, 0.0 provisional",
        "?, high, 80, not-computable, not-computable",
        "half, high, ?, 100.0, not-computable",
        "low, low, ?, 0.0, 0.0 provisional",
        "NA, low, 80, 0.0, 0.0",
        "NA, high, 80, not-computable, not-computable"
    })
    void a_table_is_undecided_only_if_unknown_levels_matter(String a, String b, String c, String e, String d) {
        Scored scored = Scored.of(CHAIN, "a=" + a, "b=" + b, "c=" + c.replace('.', ','));

        assertThat(scored.score("e")).isEqualTo(e);
        assertThat(scored.score("d")).isEqualTo(d);
    }

    @Test
    void an_improvement_has_the_smallest_changes() {
        LevelImprovement improvement =
                improvement(Scored.of(CHAIN, "a=half", "b=half", "c=80"), "d").orElseThrow();

        assertThat(improvement.level().id()).isEqualTo("high");
        assertThat(improvement.ways())
                .extracting(way -> way.stream()
                        .map(change -> change.node().id() + " " + change.to())
                        .collect(Collectors.joining(", ")))
                .containsExactly("b high");
    }

    /** Every combination of two random chained tables has the level of its row, and each improvement reaches the next level. */
    @Test
    void every_combination_has_its_level_and_each_improvement_reaches_the_next() {
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            Map<List<String>, String> inner = table(2, random);
            Map<List<String>, String> outer = table(2, random);
            Grid grid = Scored.grid("""
                    dimensions:
                      - id: d
                        title: D
                        aggregation: table
                        table: {scale: steps, rows: %s}
                        dimensions:
                          - {id: e, title: E, aggregation: table, table: {scale: steps, rows: %s}, criteria: [{id: a, LEVELS}, {id: b, LEVELS}]}
                        criteria: [{id: c, LEVELS}]
                    """.formatted(rows(outer), rows(inner)));
            for (List<String> ab : inner.keySet()) {
                for (String c : LEVELS) {
                    Map<String, String> answers = new TreeMap<>(Map.of("a", ab.get(0), "b", ab.get(1), "c", c));
                    Scored scored = scored(grid, answers);
                    assertThat(level(scored, "e")).isEqualTo(inner.get(ab));
                    assertThat(level(scored, "d")).isEqualTo(outer.get(List.of(inner.get(ab), c)));
                    improvement(scored, "d").ifPresent(lift -> reachesNextLevel(grid, answers, lift));
                }
            }
        }
    }

    /** An undecided inner table restricts the possible levels and may thus decide the outer one. */
    @Test
    void the_outer_table_knows_the_possible_levels_of_the_inner_one() {
        String grid = """
                policy: {min-coverage: 0}
                dimensions:
                  - id: d
                    title: D
                    aggregation: table
                    table: {scale: steps, rows: [[low, "*", low], [half, "*", high], [high, "*", high]]}
                    dimensions:
                      - id: e
                        title: E
                        aggregation: table
                        table: {scale: steps, rows: [[low, "*", low], [half, low, half], [half, half, half], [half, high, high], [high, "*", high]]}
                        criteria: [{id: a, LEVELS}, {id: b, LEVELS}]
                    criteria: [{id: c, LEVELS}]
                """;

        Scored scored = Scored.of(grid, "a=half", "c=low");
        assertThat(level(scored, "e")).isEqualTo("none");
        assertThat(level(scored, "d")).isEqualTo("high");
        assertThat(level(Scored.of(grid, "c=low"), "d")).isEqualTo("none");
    }

    private static void reachesNextLevel(Grid grid, Map<String, String> answers, LevelImprovement improvement) {
        assertThat(improvement.ways()).isNotEmpty();
        for (List<LevelImprovement.Change> way : improvement.ways()) {
            Map<String, String> changed = new TreeMap<>(answers);
            way.forEach(change -> changed.put(change.node().id(), change.to()));
            assertThat(level(scored(grid, changed), "d"))
                    .isEqualTo(improvement.level().id());
        }
    }

    private static Map<List<String>, String> table(int children, Random random) {
        List<List<String>> combinations = List.of(List.of());
        for (int i = 0; i < children; i++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : combinations) {
                for (String level : LEVELS) {
                    List<String> combination = new ArrayList<>(start);
                    combination.add(level);
                    longer.add(combination);
                }
            }
            combinations = longer;
        }
        return combinations.stream().collect(Collectors.toMap(c -> c, c -> LEVELS.get(random.nextInt(LEVELS.size()))));
    }

    private static String rows(Map<List<String>, String> table) {
        return table.entrySet().stream()
                .map(row -> "[" + String.join(", ", row.getKey()) + ", " + row.getValue() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Scored scored(Grid grid, Map<String, String> answers) {
        return new Scored(Assessor.assess(
                grid,
                Scored.answers(
                        grid,
                        answers.entrySet().stream()
                                .map(answer -> answer.getKey() + "=" + answer.getValue())
                                .toArray(String[]::new))));
    }

    private static String level(Scored scored, String id) {
        return ((GroupResult) scored.node(id)).level().map(LevelScale.Level::id).orElse("none");
    }

    private static Optional<LevelImprovement> improvement(Scored scored, String id) {
        return LevelImprovement.of((GroupResult) scored.node(id));
    }
}
