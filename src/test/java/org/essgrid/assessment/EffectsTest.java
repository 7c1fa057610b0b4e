package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Penalties, bonuses, caps and floors. */
class EffectsTest {

    private static final String GRID = """
            dimensions:
              - id: d
                title: D
                %s
                criteria:
                  - {id: a, NUMBER}
                  - {id: b, NUMBER, weight: 3}
                  - {id: minus, NUMBER, effect: penalty, max: 0.5}
                  - {id: plus, NUMBER, effect: bonus, max: 0.2}
            """;

    /** Without effects the score of a and b is (a + 3 b) / 4. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | 40  | 80  | 0   | 0   | 70.0
            ''                     | 40  | 80  | 50  | 0   | 45.0
            ''                     | 40  | 80  | 0   | 50  | 80.0
            ''                     | 40  | 80  | 100 | 100 | 40.0
            ''                     | 0   | 0   | 100 | 0   | -50.0
            ''                     | 90  | 100 | 0   | 100 | 100.0
            ''                     | 40  | 80  | NA  | 50  | 80.0
            ''                     | 40  | 80  | ''  | 50  | 80.0 provisional
            ''                     | 40  | 80  | ?   | 50  | 80.0 provisional
            floor: 0               | 0   | 0   | 100 | 0   | 0.0
            floor: -20             | 0   | 0   | 100 | 0   | -20.0
            cap: 60                | 40  | 80  | 0   | 0   | 60.0
            cap: 60                | 40  | 80  | 50  | 0   | 45.0
            floor: 30, cap: 60     | 0   | 0   | 0   | 0   | 30.0
            out-of: 20             | 40  | 80  | 50  | 0   | 9.0
            out-of: 20, cap: 8     | 40  | 80  | 50  | 0   | 8.0
            aggregation: min       | 40  | 80  | 50  | 0   | 15.0
            aggregation: geometric-mean | 0 | 80 | 50 | 0  | -25.0
            """)
    void effects_move_the_mean_by_their_share_of_the_maximum(
            String rule, String a, String b, String minus, String plus, String expected) {
        Scored scored = Scored.of(
                GRID.formatted(rule.replace(", ", "\n    ")), "a=" + a, "b=" + b, "minus=" + minus, "plus=" + plus);

        assertThat(scored.score("d")).isEqualTo(expected);
    }

    /** The parts are out of 40 and 20; the penalty is at most half of the maximum of the sum. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | high | half | low  | 83.3
            ''                    | high | half | half | 58.3
            out-of: 50            | high | half | half | 37.5
            out-of: 50, cap: 30   | high | high | low  | 30.0
            out-of: 50, floor: 0  | low  | low  | high | 0.0
            out-of: 50            | low  | low  | high | -25.0
            """)
    void a_penalty_in_a_sum_subtracts_points(String rule, String a, String b, String minus, String expected) {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    aggregation: sum
                    %s
                    criteria:
                      - {id: a, LEVELS, out-of: 40}
                      - {id: b, LEVELS, out-of: 20}
                      - {id: minus, LEVELS, effect: penalty, max: 0.5}
                """.formatted(rule.replace(", ", "\n    ")), "a=" + a, "b=" + b, "minus=" + minus);

        assertThat(scored.score("d")).isEqualTo(expected);
    }

    @Test
    void a_whole_dimension_can_be_a_penalty() {
        Scored scored = Scored.of("""
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}]}
                  - {id: e, title: E, effect: penalty, max: 0.1, criteria: [{id: b, NUMBER}, {id: c, NUMBER}]}
                """, "a=70", "b=20", "c=40");

        assertThat(scored.exact("g")).isCloseTo(0.70 - 0.1 * 0.30, within(1e-12));
    }

    /** Where nothing else counts, 4 times half of the maximum is taken off 0, and the dimension keeps its weight. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | 1 | 0  | 50 | -200.0             | -50.0
            ''                     | 0 | 0  | 50 | -200.0             | -50.0
            ''                     | 1 | NA | 50 | -200.0             | -50.0
            not-applicable: reduce | 1 | NA | 50 | -200.0             | -50.0
            aggregation: sum       | 1 | NA | 50 | -200.0             | -50.0
            aggregation: sum       | 0 | 0  | 50 | -200.0             | -50.0
            floor: -50             | 1 | NA | 50 | -50.0              | 25.0
            ''                     | 1 | '' | 50 | -200.0 provisional | -50.0 provisional
            ''                     | 1 | NA | NA | not-applicable     | 100.0
            ''                     | 1 | NA | '' | not-computable     | 100.0 provisional
            """)
    void an_answered_penalty_reaches_the_level_above_even_alone(
            String rule, String weight, String a, String penalty, String d, String whole) {
        Scored scored = Scored.of("""
                policy: {min-coverage: 0}
                profile: [{id: v, label: V, min: 0}]
                dimensions:
                  - id: d
                    title: D
                    %s
                    criteria:
                      - {id: a, NUMBER, weights: [{when: "v = 0", weight: 0}, {else: 1}]}
                      - {id: p, NUMBER, effect: penalty, max: 4}
                  - {id: e, title: E, criteria: [{id: b, NUMBER}]}
                """.formatted(rule), "profil.v=" + weight, "a=" + a, "p=" + penalty, "b=100");

        assertThat(scored.score("d")).isEqualTo(d);
        assertThat(scored.score("g")).isEqualTo(whole);
    }

    @Test
    void a_negative_score_stays_negative_in_the_group_above() {
        Scored scored = Scored.of("""
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: minus, NUMBER, effect: penalty, max: 2}]}
                  - {id: e, title: E, criteria: [{id: b, NUMBER}]}
                """, "a=10", "minus=100", "b=50");

        assertThat(scored.score("d")).isEqualTo("-190.0");
        assertThat(scored.score("g")).isEqualTo("-70.0");
    }

    @ParameterizedTest
    @CsvSource({"10, 10.0", "'', 100.0", "?, 100.0", "NA, not-applicable"})
    void a_condition_grants_full_marks_unless_the_criterion_does_not_apply(String answer, String expected) {
        String grid = """
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER, full-if: "level('b') = 'high'"}, {id: b, LEVELS}]}
                """;

        boolean answered = answer.matches("[0-9]+");
        assertThat(Scored.of(grid, "a=" + answer, "b=" + (answered ? "half" : "high"))
                        .score("a"))
                .isEqualTo(expected);
        assertThat(Scored.of(grid, "a=5", "b=high").score("a")).isEqualTo("100.0");
        assertThat(Scored.of(grid, "a=5", "b=").score("a")).isEqualTo("5.0 provisional");
    }

    @ParameterizedTest
    @CsvSource({"4.94, 80.0", "4.95, 80.0", "5.04, 80.0", "5.05, 20.0", "5.0499, 80.0"})
    void a_value_is_rounded_half_up_before_it_is_looked_up(String value, String expected) {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, kind: quantitative, question: Q, round-input: {decimals: 1}, score: {steps: [{upto: 5, score: 80}, {else: 20}]}}
                """, "a=" + value.replace('.', ','));

        assertThat(scored.score("a")).isEqualTo(expected);
    }
}
