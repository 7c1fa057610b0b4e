package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights that formulas give. */
class ComputedWeightsTest {

    private static final String GRID = """
            profile: [{id: n, label: N, min: -100}]
            dimensions:
              - {id: d, title: D, weight: n / 10, criteria: [{id: a, NUMBER}, {id: b, NUMBER, weight: "20 / n"}]}
              - {id: e, title: E, criteria: [{id: c, NUMBER}]}
            views:
              - {id: v, title: V, criteria: [{id: a, weight: "n - 10"}, c]}
            """;

    /** d = (a + w × b) / (1 + w) with w = 20 / n; g = (n / 10 × d + c) / (n / 10 + 1); v = ((n - 10) × a + c) / (n - 9). */
    @ParameterizedTest
    @CsvSource({
        "20, 70.0, 50.0, 42.7", // d: (90 + 50) / 2; g: (2 × 70 + 10) / 3; v: (10 × 90 + 10) / 11
        "40, 76.7, 63.3, 87.4", // d: (90 + 25) / 1.5; g: (4 × 76.667 + 10) / 5; v: (30 × 90 + 10) / 31
        "8, 61.4, 32.9, 10.0", // d: (90 + 125) / 3.5; g: (0.8 × 61.429 + 10) / 1.8; v: the weight is negative
        "-5, 90.0, 10.0, 10.0" // all three weights are negative, hence 0
    })
    void a_formula_gives_the_weight(String n, String d, String g, String v) {
        Scored scored = Scored.of(GRID.replace("v, title", "v, title"), "profil.n=" + n, "a=90", "b=50", "c=10");

        assertThat(scored.score("d")).isEqualTo(d);
        assertThat(scored.score("g")).isEqualTo(g);
        if (!n.equals("20")) {
            assertThat(scored.score("v")).isEqualTo(v);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', assessment.weight-unknown", "0, assessment.weight-impossible"})
    void without_a_value_of_the_formula_the_group_around_it_has_no_score(String n, String key) {
        Scored scored = Scored.of(GRID, "profil.n=" + n, "a=90", "b=50", "c=10");

        assertThat(scored.score("d")).isEqualTo("not-computable");
        assertThat(((GroupResult) scored.node("d")).obstacle()).contains(Obstacle.UNKNOWN_WEIGHT);
        assertThat(scored.node("d").coverage()).isEqualTo(1);
        assertThat(scored.score("e")).isEqualTo("10.0");
        assertThat(scored.score("g")).isEqualTo(n.isEmpty() ? "not-computable" : "10.0");
        Diagnostics problems = new Diagnostics();
        PlausibilityCheck.check(scored.assessment(), problems);
        assertThat(problems.sorted()).extracting(Diagnostic::key).contains(key);
    }

    /** The group without a score counts as unanswered in the one above. */
    @Test
    void the_group_above_is_provisional() {
        Scored scored = Scored.of("""
                profile: [{id: n, label: N}, {id: m, label: M, min: 0}]
                policy: {min-coverage: 0.5}
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER, weight: m}, {id: b, NUMBER}]}
                  - {id: e, title: E, criteria: [{id: c, NUMBER}]}
                """, "a=90", "b=50", "c=10");

        assertThat(scored.score("g")).isEqualTo("10.0 provisional");
    }

    /** What does not apply needs no weight. */
    @Test
    void the_weight_of_what_does_not_apply_may_be_unknown() {
        Scored scored = Scored.of(GRID.replace("20 / n", "20 / (n - 10)"), "profil.n=10", "a=90", "b=NA", "c=10");

        assertThat(scored.score("d")).isEqualTo("90.0");
        assertThat(scored.score("g")).isEqualTo("50.0");
    }

    /** 400 × 3 / 4 and 100 points: (300 × 0.5 + 100 × 1) / 400. */
    @Test
    void the_maximum_of_a_sum_moves_with_the_weights() {
        Scored scored = Scored.of("""
                profile: [{id: n, label: N, min: 0}]
                aggregation: sum
                dimensions:
                  - {id: d, title: D, out-of: 1, weight: 400 * n / 4, criteria: [{id: a, NUMBER}]}
                  - {id: e, title: E, out-of: 1, weight: 100, criteria: [{id: b, NUMBER}]}
                """, "profil.n=3", "a=50", "b=100");

        assertThat(scored.score("g")).isEqualTo("62.5");
        assertThat(scored.assessment().root().maximum()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "20, explain.weight-formula, '20 / 10 = 2'",
        "-20, explain.weight-negative, -2",
        "'', explain.weight-unknown, ? / 10"
    })
    void the_explanation_shows_the_formula_and_its_value(String n, String key, String shown) {
        Scored scored = Scored.of(GRID, "profil.n=" + n, "a=90", "b=50", "c=10");

        assertThat(Explanation.of(scored.assessment(), scored.node("g"), Language.FRENCH)
                        .steps())
                .filteredOn(step -> step.key().equals(key))
                .singleElement()
                .satisfies(step -> assertThat(step.text()
                                + step.arithmetic().map(Object::toString).orElse(""))
                        .contains("n / 10", shown));
    }

    /** The weight of the criterion in the view, not the one in the grid. */
    @Test
    void the_explanation_of_a_view_shows_its_own_weights() {
        Scored scored = Scored.of(GRID, "profil.n=12", "a=90", "b=50", "c=10");

        assertThat(Explanation.of(scored.assessment(), scored.node("v"), Language.FRENCH)
                        .steps())
                .filteredOn(step -> step.key().equals("explain.weight-formula"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.arithmetic().orElseThrow().toString()).isEqualTo("12 - 10 = 2"));
    }
}
