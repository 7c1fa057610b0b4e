package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cumulative weights, points that leave a sum, and views over the same criteria. */
class WeightingAndViewsTest {

    private static final String MATRIX = """
            weighting: cumulative
            profile: [{id: q, label: Q, choices: [m, n]}]
            dimensions:
              - id: d
                title: D
                weights: [{when: "q = 'm'", weight: 2}, {else: 0.5}]
                dimensions:
                  - {id: d1, title: D1, weight: 3, criteria: [{id: a, NUMBER}]}
                  - {id: d2, title: D2, criteria: [{id: b, NUMBER}]}
              - id: e
                title: E
                dimensions:
                  - {id: e1, title: E1, weight: 2, criteria: [{id: c, NUMBER}, {id: c2, NUMBER, weight: 4}]}
            """;

    @ParameterizedTest
    @CsvSource({
        "m, 50, 90, (2*3*50 + 2*1*90 + 1*2*36) / 10, 55.2",
        "n, 50, 90, (0.5*3*50 + 0.5*1*90 + 1*2*36) / 4, 48.0",
        "m, 50, NA, (2*3*50 + 1*2*36) / 8, 46.5",
        "m, NA, NA, 36, 36.0"
    })
    void a_group_of_criteria_weighs_the_product_of_the_weights_on_its_path(
            String q, String a, String b, String how, String expected) {
        Scored scored = Scored.of(MATRIX, "profil.q=" + q, "a=" + a, "b=" + b, "c=20", "c2=40");

        assertThat(scored.score("g")).as(how).isEqualTo(expected);
    }

    /** The shares equal those of a tree with a single level. */
    @Test
    void cumulative_shares_equal_those_of_a_flat_tree() {
        Scored scored = Scored.of(MATRIX, "profil.q=m", "a=13", "b=71", "c=29", "c2=97");

        double e1 = (29 + 4 * 97) / 5.0;
        assertThat(scored.exact("g")).isCloseTo((6 * 13 + 2 * 71 + 2 * e1) / 1000, within(1e-12));
    }

    /** Full marks are 100 + 40 points; inapplicable points of the first leave the total. */
    @ParameterizedTest
    @CsvSource({"NA, 20, 40", "40, 20, 40", "NA, NA, 40", "NA, 0, 30", "80, NA, 10"})
    void points_of_a_reduced_child_leave_the_sum(String a, String b, String c) {
        Scored scored = Scored.of("""
                aggregation: sum
                policy: {not-applicable: reduce}
                dimensions:
                  - id: d
                    title: D
                    aggregation: sum
                    criteria:
                      - {id: a, kind: quantitative, question: Q, out-of: 80, score: {linear: {from: 0, to: 80}}}
                      - {id: b, kind: quantitative, question: Q, out-of: 20, score: {linear: {from: 0, to: 20}}}
                  - id: e
                    title: E
                    aggregation: sum
                    out-of: 40
                    criteria:
                      - {id: c, kind: quantitative, question: Q, out-of: 40, score: {linear: {from: 0, to: 40}}}
                """, "a=" + a, "b=" + b, "c=" + c);

        double points = points(a) + points(b) + points(c);
        double possible = (a.equals("NA") ? 0 : 80) + (b.equals("NA") ? 0 : 20) + 40;
        assertThat(scored.exact("g")).isCloseTo(points / possible, within(1e-12));
    }

    private static double points(String answer) {
        return answer.equals("NA") ? 0 : Double.parseDouble(answer);
    }

    private static final String VIEWS = """
            dimensions:
              - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: b, NUMBER, weight: 9}]}
              - {id: e, title: E, criteria: [{id: c, NUMBER}]}
            views:
              - id: v
                title: V
                aggregation: geometric-mean
                out-of: 10
                dimensions:
                  - {id: v1, title: V1, criteria: [a, {id: c, weight: 3}]}
                criteria: [b]
              - {id: w, title: W, aggregation: max, criteria: [a, c]}
            """;

    @ParameterizedTest
    @CsvSource({
        "20, 40, 60, 4.5, 50.0, 60.0",
        "20, NA, 60, 5.0, 50.0, 60.0",
        "NA, 40, NA, 4.0, not-applicable, not-applicable"
    })
    void a_view_applies_other_weights_to_the_same_answers(String a, String b, String c, String v, String v1, String w) {
        Scored scored = Scored.of(VIEWS, "a=" + a, "b=" + b, "c=" + c);

        assertThat(scored.score("v")).isEqualTo(v);
        assertThat(scored.score("v1")).isEqualTo(v1);
        assertThat(scored.score("w")).isEqualTo(w);
    }

    @Test
    void a_view_does_not_change_the_score() {
        String without = VIEWS.substring(0, VIEWS.indexOf("views:"));

        assertThat(Scored.of(VIEWS, "a=20", "b=40", "c=60").exact("g"))
                .isEqualTo(Scored.of(without, "a=20", "b=40", "c=60").exact("g"));
    }
}
