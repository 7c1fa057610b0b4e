package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions answered, applicable, exact and count in the formulas of a grid. */
class ResultFunctionsTest {

    private static final String GRID = """
            profile: [{id: s, label: S, choices: [x, y]}]
            dimensions:
              - id: d
                title: D
                criteria: [{id: a, LEVELS, applies-if: "s = 'x'"}, {id: b, NUMBER}]
            criteria:
              - {id: t, kind: quantitative, question: Q, value: "if(%s, 1, 0)", score: {linear: {from: 0, to: 1}}}
            """;

    /** 1 where the condition holds, 0 where it does not, and a state where it is unknown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answered('a')   | x | high | 1 | 100.0
            answered('a')   | x | ''   | 1 | 0.0
            answered('a')   | x | ?    | 1 | 0.0
            answered('a')   | x | NA   | 1 | 0.0
            answered('a')   | y | high | 1 | 0.0
            applicable('a') | x | high | 1 | 100.0
            applicable('a') | x | ''   | 1 | 100.0
            applicable('a') | x | ?    | 1 | 100.0
            applicable('a') | x | NA   | 1 | 0.0
            applicable('a') | y | ''   | 1 | 0.0
            answered('d')   | x | ''   | 1 | 100.0
            answered('d')   | x | ''   | ? | 0.0
            answered('d')   | x | NA   | NA | 0.0
            applicable('d') | x | NA   | NA | 0.0
            applicable('d') | x | NA   | ?  | 100.0
            answered('b') and score('b') > 50 | x | '' | '' | 0.0
            """)
    void answered_and_applicable_are_never_unknown(String condition, String s, String a, String b, String expected) {
        Scored scored = Scored.of(GRID.formatted(condition), "profil.s=" + s, "a=" + a, "b=" + b);

        assertThat(scored.score("t")).isEqualTo(expected);
    }

    /** Full marks without an answer are not an answer. */
    @Test
    void a_granted_score_is_not_an_answer() {
        Scored scored = Scored.of("""
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, LEVELS, full-if: "score('b') >= 50"}, {id: b, NUMBER}]}
                criteria:
                  - {id: t, kind: quantitative, question: Q, value: "if(answered('a'), 1, 0)", score: {linear: {from: 0, to: 1}}}
                """, "b=50");

        assertThat(scored.score("a")).isEqualTo("100.0");
        assertThat(scored.score("t")).isEqualTo("0.0");
    }

    /** (1 + 1 + 0) / 3 shows as 67 out of 100 and 1.3333… out of 2. */
    @Test
    void exact_is_the_score_before_rounding_on_its_own_maximum() {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    out-of: 2
                    round: {decimals: 0}
                    criteria: [{id: a, NUMBER}, {id: b, NUMBER}, {id: c, NUMBER}]
                criteria:
                  - {id: t, kind: quantitative, question: Q, value: "3 * exact('d')", score: {linear: {from: 0, to: 4}}}
                  - {id: u, kind: quantitative, question: Q, value: "3 * score('d')", score: {linear: {from: 0, to: 4}}}
                  - {id: v, kind: quantitative, question: Q, value: "exact('w')", score: {linear: {from: 0, to: 4}}}
                  - {id: w, NUMBER}
                """, "a=100", "b=100", "c=0", "w=NA");

        assertThat(scored.score("d")).isEqualTo("1");
        assertThat(scored.score("t")).isEqualTo("100.0");
        assertThat(scored.score("u")).isEqualTo("75.0");
        assertThat(scored.score("v")).isEqualTo("unknown");
    }

    /** Three criteria of the levels low, half, high; major from two at « half ». */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half | half | low  | 100.0
            half | half | ''   | 100.0
            half | high | ''   | unknown
            half | high | NA   | 0.0
            half | NA   | ''   | unknown
            NA   | NA   | ''   | 0.0
            NA   | NA   | NA   | 0.0
            high | low  | high | 0.0
            """)
    void a_count_is_decided_once_nothing_can_change_it(String a, String b, String c, String expected) {
        Scored scored = Scored.of("""
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, LEVELS}, {id: b, LEVELS}, {id: c, LEVELS}]}
                criteria:
                  - id: t
                    kind: quantitative
                    question: Q
                    value: "if(count(level('a') = 'half', level('b') = 'half', level('c') = 'half') >= 2, 1, 0)"
                    score: {linear: {from: 0, to: 1}}
                """, "a=" + a, "b=" + b, "c=" + c);

        assertThat(scored.score("t")).isEqualTo(expected);
    }
}
