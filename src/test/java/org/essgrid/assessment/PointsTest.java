package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregation by sums of points. */
class PointsTest {

    private static final String SUM = """
            policy: {min-coverage: 0.3}
            dimensions:
              - id: d
                title: D
                aggregation: sum
                %s
                criteria:
                  - {id: a, LEVELS, out-of: 40}
                  - {id: b, LEVELS, out-of: 20}
                  - {id: c, LEVELS, out-of: 10, weight: 2}
            """;

    /** Full marks are 40 + 20 + 2 × 10 = 80 points. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | half | high | low  | 50.0
            ''                        | half | high | NA   | 66.7
            ''                        | half | high | ''   | 66.7 provisional
            ''                        | NA   | NA   | half | 50.0
            out-of: 60                | half | high | low  | 40.0
            out-of: 60                | half | low  | low  | 20.0
            out-of: 60                | high | high | low  | 60.0
            out-of: 60                | high | high | high | 60.0
            out-of: 160               | high | high | high | 80.0
            out-of: 60                | half | NA   | NA   | 40.0
            out-of: 60                | half | low  | NA   | 26.7
            out-of: 80, cap: 50       | high | high | high | 50.0
            out-of: 80, cap: 50       | high | low  | NA   | 50.0
            out-of: 80, floor: 10     | low  | low  | low  | 10.0
            out-of: 80, floor: 10     | low  | low  | half | 10.0
            out-of: 80, floor: 10     | low  | half | half | 20.0
            cap: 40                   | high | high | high | 50.0
            floor: 40                 | low  | low  | low  | 50.0
            """)
    void points_are_added_and_limited(String rule, String a, String b, String c, String expected) {
        String keys = rule.replace(", ", "\n    ");

        Scored scored = Scored.of(SUM.formatted(keys), "a=" + a, "b=" + b, "c=" + c);

        assertThat(scored.score("d")).isEqualTo(expected);
    }

    @Test
    void a_sum_of_sums_adds_their_points() {
        Scored scored = Scored.of("""
                aggregation: sum
                out-of: 100
                dimensions:
                  - {id: d, title: D, aggregation: sum, out-of: 60, criteria: [{id: a, LEVELS, out-of: 40}, {id: b, LEVELS, out-of: 40}]}
                  - {id: e, title: E, aggregation: sum, out-of: 40, criteria: [{id: c, LEVELS, out-of: 40}]}
                """, "a=high", "b=half", "c=low");

        assertThat(scored.score("d")).isEqualTo("60.0");
        assertThat(scored.score("g")).isEqualTo("60.0");
    }

    @Test
    void a_criterion_is_published_in_its_own_points() {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, kind: quantitative, question: Q, out-of: 40, score: {steps: [{from: 1, score: 10}, {from: 5, score: 30}]}}
                      - {id: b, kind: quantitative, question: Q, out-of: 20, score: {curve: [[0, 0], [10, 20]]}}
                """, "a=7", "b=5");

        assertThat(scored.score("a")).isEqualTo("30.0");
        assertThat(scored.score("b")).isEqualTo("10.0");
        assertThat(scored.score("d")).as("in a mean points do not weigh").isEqualTo("62.5");
    }
}
