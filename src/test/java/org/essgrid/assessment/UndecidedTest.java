package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an unanswered question could still change is provisional; what it cannot change is not. */
class UndecidedTest {

    private static final String GAP = """
            %s
            dimensions:
              - id: d
                title: D
                criteria:
                  - id: gap
                    kind: quantitative
                    question: Q
                    inputs: {size: {label: S}, favour: {label: F, choices: [men, women]}}
                    value: size
                    full-if: "favour = 'women'"
                    score: {steps: [{upto: 5, score: %s}, {else: 20}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policy: {min-coverage: 1} | 30 | ''    | 20.0 provisional | not-computable
            policy: {min-coverage: 1} | 30 | ?     | 20.0 provisional | not-computable
            policy: {min-coverage: 1} | 30 | women | 100.0            | 100.0
            policy: {min-coverage: 1} | 30 | men   | 20.0             | 20.0
            policy: {min-coverage: 0} | 30 | ?     | 20.0 provisional | 20.0 provisional
            ''                        | 30 | ''    | 20.0 provisional | 20.0 provisional
            ''                        | 4  | ''    | 100.0            | 100.0
            ''                        | '' | women | 100.0            | 100.0
            ''                        | '' | ''    | missing          | not-computable
            """)
    void a_condition_that_may_still_grant_full_marks_leaves_the_score_provisional(
            String policy, String size, String favour, String gap, String whole) {
        Scored scored = Scored.of(GAP.formatted(policy, 100), "gap.size=" + size, "gap.favour=" + favour);

        assertThat(scored.score("gap")).isEqualTo(gap);
        assertThat(scored.score("d")).isEqualTo(whole);
        assertThat(scored.score("g")).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"'', explain.full-if-undecided", "men, explain.full-if-false", "women, explain.full-if"})
    void the_explanation_names_the_condition_and_whether_it_holds(String favour, String key) {
        Scored scored = Scored.of(GAP.formatted("", 80), "gap.size=30", "gap.favour=" + favour);

        assertThat(Explanation.of(scored.assessment(), scored.node("gap"), Language.FRENCH)
                        .steps())
                .filteredOn(step -> step.key().equals(key))
                .singleElement()
                .satisfies(step -> assertThat(step.text()).contains("women"));
    }

    /** A question that does not apply will never be answered. */
    @ParameterizedTest
    @CsvSource({"NA, 20.0", "'', 20.0 provisional", "low, 20.0"})
    void a_condition_that_nothing_can_decide_is_not_waited_for(String other, String expected) {
        Scored scored = Scored.of("""
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER, full-if: "level('b') = 'high'"}, {id: b, LEVELS, weight: 0}]}
                """, "a=20", "b=" + other);

        assertThat(scored.score("a")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', 0.9", "?, 0.9", "NA, 1", "50, 1"})
    void a_penalty_that_is_not_known_is_not_covered(String penalty, double coverage) {
        Scored scored = Scored.of("""
                dimensions: [{id: d, title: D, criteria: [{id: a, NUMBER}, {id: p, NUMBER, effect: penalty, max: 0.5}]}]
                """, "a=60", "p=" + penalty);

        assertThat(scored.node("d").coverage()).isCloseTo(coverage, within(1e-12));
        assertThat(scored.score("g").contains("provisional")).isEqualTo(coverage < 1);
    }

    /** Weights have no influence on a minimum unless they may be 0, nor on the mean of an only child. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weighted-mean | weight: 3 | 50.0 provisional
            min           | weight: 3 | 40.0
            max           | weight: 0 | 60.0 provisional
            """)
    void a_weight_that_is_not_decided_is_waited_for_where_it_matters(String rule, String weight, String expected) {
        Scored scored = Scored.of("""
                profile: [{id: p, label: P, min: 0}]
                dimensions:
                  - id: d
                    title: D
                    aggregation: %s
                    criteria: [{id: a, NUMBER, weights: [{when: "p > 1", %s}, {else: 1}]}, {id: b, NUMBER}]
                """.formatted(rule, weight), "a=60", "b=40");

        assertThat(scored.score("d")).isEqualTo(expected);
    }
}
