package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregationTest {

    private static final String THREE = """
            policy: {round: {decimals: 4}}
            dimensions:
              - id: d
                title: D
                aggregation: %s
                criteria:
                  - {id: a, weight: 2, NUMBER}
                  - {id: b, NUMBER}
                  - {id: c, weight: 0.5, NUMBER}
            """;

    /** Recalculated by hand: for example (2 × 80 + 1 × 20 + 0.5 × 50) / 3.5, and 80^(4/7) × 20^(2/7) × 50^(1/7). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weighted-mean  | 80  | 20  | 50  | 58.5714
            geometric-mean | 80  | 20  | 50  | 50.3400
            harmonic-mean  | 80  | 20  | 50  | 41.1765
            min            | 80  | 20  | 50  | 20.0000
            max            | 80  | 20  | 50  | 80.0000
            sum            | 80  | 20  | 50  | 58.5714
            weighted-mean  | 0   | 20  | 50  | 12.8571
            geometric-mean | 0   | 20  | 50  | 0.0000
            harmonic-mean  | 0   | 20  | 50  | 0.0000
            min            | 0   | 20  | 50  | 0.0000
            max            | 0   | 20  | 50  | 50.0000
            sum            | 0   | 20  | 50  | 12.8571
            weighted-mean  | 100 | 100 | 100 | 100.0000
            geometric-mean | 100 | 100 | 100 | 100.0000
            harmonic-mean  | 100 | 100 | 100 | 100.0000
            sum            | 100 | 100 | 100 | 100.0000
            weighted-mean  | NA  | 20  | NA  | 20.0000
            geometric-mean | NA  | 20  | NA  | 20.0000
            harmonic-mean  | NA  | 20  | NA  | 20.0000
            min            | NA  | 20  | NA  | 20.0000
            max            | NA  | 20  | NA  | 20.0000
            sum            | NA  | 20  | NA  | 20.0000
            weighted-mean  | 80  | NA  | 50  | 74.0000
            geometric-mean | 80  | NA  | 50  | 72.8226
            harmonic-mean  | 80  | NA  | 50  | 71.4286
            sum            | 80  | NA  | 50  | 74.0000
            """)
    void scores_of_children_are_aggregated(String rule, String a, String b, String c, String expected) {
        Scored scored = Scored.of(THREE.formatted(rule), "a=" + a, "b=" + b, "c=" + c);

        assertThat(scored.score("d")).isEqualTo(expected);
        assertThat(scored.score("g")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"weighted-mean", "geometric-mean", "harmonic-mean", "min", "max", "sum"})
    void there_is_no_score_without_answers(String rule) {
        Scored blank = Scored.of(THREE.formatted(rule));
        Scored notApplicable = Scored.of(THREE.formatted(rule), "a=NA", "b=NA", "c=NA");

        assertThat(blank.score("d")).isEqualTo("not-computable");
        assertThat(((GroupResult) blank.node("d")).obstacle()).contains(GroupResult.Obstacle.NOTHING_ANSWERED);
        assertThat(blank.score("g")).isEqualTo("not-computable");
        assertThat(blank.node("g").coverage()).isZero();
        assertThat(notApplicable.score("d")).isEqualTo("not-applicable");
        assertThat(notApplicable.score("g")).isEqualTo("not-applicable");
    }

    @ParameterizedTest
    @CsvSource({"weighted-mean", "geometric-mean", "harmonic-mean", "min", "max", "sum"})
    void a_weight_of_zero_is_shown_but_not_counted(String rule) {
        String grid = """
                dimensions:
                  - id: d
                    title: D
                    aggregation: %s
                    criteria: [{id: a, NUMBER}, {id: b, weight: 0, NUMBER}]
                """.formatted(rule);
        Scored answered = Scored.of(grid, "a=60", "b=0");

        assertThat(answered.score("d")).isEqualTo("60.0");
        assertThat(answered.score("b")).isEqualTo("0.0");
        assertThat(Scored.of(grid, "a=60").node("d").coverage()).isEqualTo(1);
        assertThat(Scored.of(grid, "b=60").score("d")).isEqualTo("not-computable");
        assertThat(answered.assessment().weightShares()).containsEntry("b", 0.0);
    }

    @Test
    void weights_are_chosen_by_profile() {
        String grid = """
                profile:
                  - {id: statut, label: Statut, choices: [scop, association]}
                  - {id: effectif, label: Effectif, min: 0}
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, NUMBER, weights: [{when: "statut = 'scop'", weight: 3}, {when: "effectif > 10", weight: 2}, {else: 1}]}
                      - {id: b, NUMBER}
                """;

        assertThat(Scored.of(grid, "a=100", "b=0", "profil.statut=scop", "profil.effectif=20")
                        .score("d"))
                .isEqualTo("75.0");
        assertThat(Scored.of(grid, "a=100", "b=0", "profil.statut=association", "profil.effectif=20")
                        .score("d"))
                .isEqualTo("66.7");
        assertThat(Scored.of(grid, "a=100", "b=0", "profil.statut=association", "profil.effectif=10")
                        .score("d"))
                .isEqualTo("50.0");
        Scored undecided = Scored.of(grid, "a=100", "b=0");
        assertThat(undecided.score("d")).isEqualTo("50.0 provisional");
        assertThat(undecided.node("d").coverage()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "min, 90, 30, 0.0, 1.0",
        "max, 90, 30, 1.0, 0.0",
        "min, 50, 50, 0.5, 0.5",
        "weighted-mean, 90, 30, 0.75, 0.25"
    })
    void only_children_that_decide_a_score_have_a_share(String rule, String a, String b, double ofA, double ofB) {
        Scored scored = Scored.of(
                "dimensions: [{id: d, title: D, aggregation: %s, criteria: [{id: a, weight: 3, NUMBER}, {id: b, NUMBER}]}]"
                        .formatted(rule),
                "a=" + a,
                "b=" + b);

        assertThat(scored.assessment().weightShares()).containsEntry("a", ofA).containsEntry("b", ofB);
    }

    @Test
    void nested_groups_are_computed_from_the_bottom_up() {
        Scored scored = Scored.of("""
                aggregation: geometric-mean
                policy: {round: {decimals: 3}}
                dimensions:
                  - id: d
                    title: D
                    weight: 3
                    aggregation: min
                    dimensions:
                      - {id: e, title: E, aggregation: harmonic-mean, criteria: [{id: a, NUMBER}, {id: b, NUMBER}]}
                      - {id: f, title: F, criteria: [{id: c, NUMBER}]}
                  - {id: h, title: H, criteria: [{id: i, NUMBER}]}
                """, "a=40", "b=60", "c=90", "i=100");

        assertThat(scored.score("e")).isEqualTo("48.000");
        assertThat(scored.score("d")).isEqualTo("48.000");
        assertThat(scored.exact("g")).isCloseTo(Math.pow(0.48, 0.75), within(1e-12));
        assertThat(scored.score("g")).isEqualTo("57.667");
    }
}
