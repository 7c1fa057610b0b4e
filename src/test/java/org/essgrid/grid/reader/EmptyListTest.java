package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty list is an error at its place, or, if nothing is lost by it, a warning; it is never passed over. */
class EmptyListTest {

    private static final String GRID = """
            id: g
            version: 1
            title: G
            languages: [fr]
            parameters: [{id: smic, label: Smic, value: 1, unit: "€", date: 2026-01-01, source: S}]
            profile: [{id: statut, label: Statut, choices: [scop, scic]}]
            scales: {accord: [{id: "1", score: 0, label: Non}, {id: "2", score: 100, label: Oui}]}
            bands: [{id: bas, from: 0, label: Bas}]
            dimensions:
              - id: a
                title: A
                criteria:
                  - {id: c, kind: quantitative, question: "c ?", score: {linear: {from: 0, to: 10}}, tags: [t]}
                  - {id: d, kind: quantitative, question: "d ?", score: {curve: [[0, 0], [10, 100]]}}
                  - {id: e, kind: quantitative, question: "e ?", score: {steps: [{upto: 3, score: 0}, {else: 100}]}}
                  - {id: f, kind: qualitative, question: "f ?", scale: accord, advice: [{below: 50, text: T}]}
              - id: b
                title: B
                weights: [{when: "statut = 'scop'", weight: 2}]
                dimensions: [{id: h, title: H, criteria: [{id: i, kind: qualitative, question: "i ?", scale: accord}]}]
            gates:
              - {id: p, title: P, require: [{that: "value('c') > 1"}, {any-of: [{that: "value('d') > 1"}]}]}
            views:
              - {id: v, title: V, dimensions: [{id: w, title: W, criteria: [c]}]}
              - {id: x, title: X, criteria: [d]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "languages: [fr] | languages: [] | fields.empty-list",
                "choices: [scop, scic] | choices: [] | fields.empty-list",
                "[{id: bas, from: 0, label: Bas}] | [] | fields.empty-list",
                "criteria: [{id: i, kind: qualitative, question: \"i ?\", scale: accord}] | criteria: [] | grid.empty-dimension",
                "dimensions: [{id: w, title: W, criteria: [c]}] | dimensions: [] | grid.empty-dimension",
                "criteria: [d]} | criteria: []} | grid.empty-dimension",
                "criteria: [c]} | criteria: []} | grid.empty-dimension",
                "[[0, 0], [10, 100]] | [] | grid.curve-points",
                "[{upto: 3, score: 0}, {else: 100}] | [] | fields.empty-list",
                "weights: [{when: \"statut = 'scop'\", weight: 2}] | weights: [] | fields.empty-list",
                "require: [{that: \"value('c') > 1\"}, {any-of: [{that: \"value('d') > 1\"}]}] | require: [] | fields.empty-list",
                "any-of: [{that: \"value('d') > 1\"}] | any-of: [] | fields.empty-list",
                "[{id: \"1\", score: 0, label: Non}, {id: \"2\", score: 100, label: Oui}] | [] | grid.levels-expected"
            })
    void a_list_that_must_not_be_empty_is_refused(String written, String empty, String key) {
        Diagnostics problems = new Diagnostics();

        Optional<Grid> grid = read(GRID.replace(written, empty), problems);

        assertThat(grid).isEmpty();
        assertThat(problems.sorted()).filteredOn(Diagnostic::isError).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.location().line()).isPositive();
            assertThat(problem.location().column()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [t] | tags: []",
                "advice: [{below: 50, text: T}] | advice: []",
                "[{id: smic, label: Smic, value: 1, unit: \"€\", date: 2026-01-01, source: S}] | []"
            })
    void a_list_without_which_nothing_is_lost_is_told(String written, String empty) {
        Diagnostics problems = new Diagnostics();

        Optional<Grid> grid = read(GRID.replace(written, empty), problems);

        assertThat(grid).isPresent();
        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("fields.empty-list");
    }

    @ParameterizedTest
    @CsvSource({"dimensions, fields.empty-list", "gates, fields.empty-list", "views, fields.empty-list"})
    void an_empty_list_at_the_top_is_told(String list, String key) {
        Diagnostics problems = new Diagnostics();

        Optional<Grid> grid = read(GRID.replaceAll("(?m)^" + list + ":\\n(  .*\\n)+", list + ": []\n"), problems);

        assertThat(grid.isPresent()).isEqualTo(!list.equals("dimensions"));
        assertThat(problems.sorted()).extracting(Diagnostic::key).contains(key);
    }

    private static Optional<Grid> read(String grid, Diagnostics problems) {
        assertThat(grid).isNotEqualTo(GRID);
        return GridReader.read("g", grid.getBytes(StandardCharsets.UTF_8), problems);
    }
}
