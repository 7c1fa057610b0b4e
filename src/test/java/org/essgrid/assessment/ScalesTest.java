package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores of values and options. */
class ScalesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            linear: {from: 20, to: 80} | 20       | 0.0000
            linear: {from: 20, to: 80} | 19.9     | 0.0000
            linear: {from: 20, to: 80} | -5       | 0.0000
            linear: {from: 20, to: 80} | 35       | 25.0000
            linear: {from: 20, to: 80} | 80       | 100.0000
            linear: {from: 20, to: 80} | 1000000  | 100.0000
            linear: {from: 12, to: 6}  | 12       | 0.0000
            linear: {from: 12, to: 6}  | 13       | 0.0000
            linear: {from: 12, to: 6}  | 7.5      | 75.0000
            linear: {from: 12, to: 6}  | 6        | 100.0000
            linear: {from: 12, to: 6}  | 0        | 100.0000
            linear: {from: -10, to: 10}| -5       | 25.0000
            log: {from: 10, to: 1000}  | 10       | 0.0000
            log: {from: 10, to: 1000}  | 9        | 0.0000
            log: {from: 10, to: 1000}  | 0        | 0.0000
            log: {from: 10, to: 1000}  | -3       | 0.0000
            log: {from: 10, to: 1000}  | 100      | 50.0000
            log: {from: 10, to: 1000}  | 20       | 15.0515
            log: {from: 10, to: 1000}  | 1000     | 100.0000
            log: {from: 10, to: 1000}  | 5000     | 100.0000
            log: {from: 1000, to: 10}  | 100      | 50.0000
            log: {from: 1000, to: 10}  | 0        | 100.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | -1   | 10.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 0    | 10.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 10   | 30.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 40   | 90.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 45   | 95.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 50   | 100.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 75   | 50.0000
            curve: [[0, 10], [40, 90], [50, 100], [100, 0]] | 101  | 0.0000
            steps: [{upto: 6, score: 100}, {upto: 12, score: 60}, {else: 15}] | 5.99 | 100.0000
            steps: [{upto: 6, score: 100}, {upto: 12, score: 60}, {else: 15}] | 6    | 100.0000
            steps: [{upto: 6, score: 100}, {upto: 12, score: 60}, {else: 15}] | 6.01 | 60.0000
            steps: [{upto: 6, score: 100}, {upto: 12, score: 60}, {else: 15}] | 12   | 60.0000
            steps: [{upto: 6, score: 100}, {upto: 12, score: 60}, {else: 15}] | 12.000000000001 | 15.0000
            steps: [{from: 1, score: 40}, {from: 2, score: 70}, {from: 3, score: 100}] | 0.99 | 0.0000
            steps: [{from: 1, score: 40}, {from: 2, score: 70}, {from: 3, score: 100}] | 1    | 40.0000
            steps: [{from: 1, score: 40}, {from: 2, score: 70}, {from: 3, score: 100}] | 1.99 | 40.0000
            steps: [{from: 1, score: 40}, {from: 2, score: 70}, {from: 3, score: 100}] | 2    | 70.0000
            steps: [{from: 1, score: 40}, {from: 2, score: 70}, {from: 3, score: 100}] | 99   | 100.0000
            """)
    void values_become_scores(String scale, String value, String expected) {
        assertThat(scored(scale, value)).isEqualTo(expected);
    }

    private static String scored(String scale, String value) {
        return Scored.of("""
                        policy: {round: {decimals: 4}}
                        dimensions:
                          - id: d
                            title: D
                            criteria: [{id: a, kind: quantitative, question: Q, score: {%s}}]
                        """.formatted(scale), "a=" + value).score("a");
    }

    /** The explanation must keep the digits of a value that is close to an end of its scale. */
    @ParameterizedTest
    @CsvSource({"2000.0000123456789", "2000.3333333333333", "2009.99999999987", "1999.99999999987"})
    void values_close_to_an_end_can_be_recalculated_by_hand(String value) {
        assertThat(scored("linear: {from: 2000, to: 2010}", value)).matches("\\d+\\.\\d{4}");
        assertThat(scored("log: {from: 2000, to: 2010}", value)).matches("\\d+\\.\\d{4}");
        assertThat(scored("curve: [[2000, 100], [2010, 0]]", value)).matches("\\d+\\.\\d{4}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            100 ! x                 ! 40.0
            100 ! x | y             ! 70.0
            100 ! x | y | z         ! 100.0
            100 ! z | y             ! 80.0
            60  ! x | y             ! 60.0
            60  ! x                 ! 40.0
            """)
    void chosen_options_add_up_to_the_cap(String cap, String ticked, String expected) {
        Scored scored = Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - id: a
                        kind: qualitative
                        question: Q
                        multiple: true
                        cap: %s
                        scale: [{id: x, score: 40, label: X}, {id: y, score: 30, label: Y}, {id: z, score: 50, label: Z}]
                """.formatted(cap), "a=" + ticked);

        assertThat(scored.score("a")).isEqualTo(expected);
    }
}
