package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of incomplete questionnaires. */
class CoverageTest {

    private static final String FOUR = """
            policy: {missing: %s, unknown: %s, min-coverage: %s}
            dimensions:
              - id: d
                title: D
                criteria: [{id: a, NUMBER}, {id: b, NUMBER}, {id: c, NUMBER}, {id: e, NUMBER}]
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exclude | exclude | 0.75 | 60 | 80.0 provisional
            exclude | exclude | 0.76 | 60 | not-computable
            zero    | exclude | 0.5  | 60 | 80.0 provisional
            exclude | zero    | 0.5  | 60 | 60.0 provisional
            exclude | zero    | 0.5  | NA | 60.0 provisional
            zero    | zero    | 0.5  | '' | 45.0 provisional
            zero    | zero    | 0.75 | '' | not-computable
            zero    | exclude | 0    | '' | 60.0 provisional
            exclude | exclude | 0    | '' | 90.0 provisional
            """)
    void blanks_are_left_out_or_count_as_zero(
            String missing, String unknown, String minimum, String c, String expected) {
        Scored scored = Scored.of(FOUR.formatted(missing, unknown, minimum), "a=80", "b=100", "c=" + c, "e=?");

        assertThat(scored.score("d")).isEqualTo(expected);
        assertThat(scored.score("e")).isEqualTo("unknown");
    }

    @Test
    void a_blank_questionnaire_has_no_score_even_if_blanks_are_zero() {
        Scored scored = Scored.of(FOUR.formatted("zero", "zero", "0"));

        assertThat(scored.score("d")).isEqualTo("not-computable");
        assertThat(scored.score("g")).isEqualTo("not-computable");
    }

    @Test
    void the_unpublished_score_of_too_few_answers_enters_the_parent() {
        String grid = """
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: b, NUMBER}]}
                  - {id: e, title: E, weight: 3, criteria: [{id: c, NUMBER}, {id: f, weight: 3, NUMBER}]}
                """;
        Scored half = Scored.of(grid, "a=10", "c=50", "f=50");
        Scored three = Scored.of(grid, "a=10", "b=30", "f=50");

        assertThat(half.node("d").coverage()).isEqualTo(0.5);
        assertThat(half.score("d")).isEqualTo("not-computable");
        assertThat(half.node("d").scoreForParent()).hasValue(0.1);
        assertThat(half.node("g").coverage()).isEqualTo((0.5 + 3) / 4);
        assertThat(half.score("g")).isEqualTo("40.0 provisional");
        assertThat(three.score("e")).isEqualTo("50.0 provisional");
        assertThat(three.node("g").coverage()).isCloseTo((1 + 3 * 0.75) / 4, within(1e-12));
        assertThat(three.score("g")).isEqualTo("42.5 provisional");
    }

    @Test
    void inapplicable_questions_do_not_lower_the_coverage() {
        Scored scored = Scored.of(FOUR.formatted("exclude", "exclude", "0.75"), "a=80", "b=NA", "c=NA", "e=NA");

        assertThat(scored.node("d").coverage()).isEqualTo(1);
        assertThat(scored.score("d")).isEqualTo("80.0");
    }

    @Test
    void exactly_enough_is_answered_despite_binary_fractions() {
        String grid = """
                policy: {min-coverage: 0.7}
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, weight: 0.1, NUMBER}, {id: b, weight: 0.6, NUMBER}, {id: c, weight: 0.3, NUMBER}]}
                """;

        assertThat(Scored.of(grid, "a=50", "b=50").score("d")).isEqualTo("50.0 provisional");
    }
}
