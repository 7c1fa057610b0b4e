package org.essgrid.assessment.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final String PENALTY = ", {id: p, effect: penalty, max: 0.5, NUMBER}";

    private static Assessment assessed(String rule, String... answers) {
        String criterion = "kind: quantitative, question: Q, score: {linear: {from: 0, to: 100}}";
        String yaml = """
                id: g
                version: 1
                title: G
                languages: [fr]
                bands: [{id: low, from: 0, label: L}, {id: high, from: 50, label: H}]
                dimensions:
                  - {id: d, title: D, %s criteria: [{id: a, weight: 3, NUMBER}, {id: b, NUMBER}%s]}
                """.formatted(rule.equals(PENALTY) ? "" : rule, rule.equals(PENALTY) ? PENALTY : "")
                .replace("NUMBER", criterion);
        Diagnostics problems = new Diagnostics();
        Grid grid = GridReader.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        String csv = "critere;reponse\n" + String.join("\n", answers) + "\n";
        return Assessor.assess(
                grid,
                SingleQuestionnaireReader.read(grid, "q.csv", csv.getBytes(StandardCharsets.UTF_8), problems)
                        .orElseThrow());
    }

    private static Robustness of(String rule, String... answers) {
        return Robustness.of(assessed(rule, answers)).orElseThrow();
    }

    @Test
    void equal_answers_give_the_same_score_whatever_the_weights() {
        Robustness robustness = of("", "a;60", "b;60");

        assertThat(robustness.low()).isEqualByComparingTo("60");
        assertThat(robustness.high()).isEqualByComparingTo("60");
        assertThat(robustness.bands().values()).containsExactly(1.0);
    }

    /** With varied weights the mean of 90 and 10 is between the weights 3 × 0.75 to 1.25 and 3 × 1.25 to 0.75. */
    @Test
    void different_answers_give_an_interval_within_the_range_of_the_weights() {
        Robustness robustness = of("aggregation: harmonic-mean, ", "a;90", "b;30");
        double published = 4 / (3 / 90.0 + 1 / 30.0);

        assertThat(robustness.low().doubleValue()).isBetween(2.8 / (1.8 / 90 + 1 / 30.0), published);
        assertThat(robustness.high().doubleValue()).isBetween(published, 6 / (5 / 90.0 + 1 / 30.0));
        assertThat(robustness.low()).isLessThan(robustness.high());
    }

    @Test
    void the_same_answers_give_the_same_interval() {
        assertThat(of("", "a;90", "b;10").low())
                .isEqualTo(of("", "a;90", "b;10").low());
    }

    @Test
    void a_band_that_depends_on_the_choices_does_not_hold() {
        Assessment near = assessed("", "a;52", "b;46");
        Assessment clear = assessed("", "a;92", "b;86");

        assertThat(Robustness.of(near).orElseThrow().holds(near.root().score().orElseThrow()))
                .isFalse();
        assertThat(Robustness.of(clear).orElseThrow().holds(clear.root().score().orElseThrow()))
                .isTrue();
    }

    @Test
    void the_weightiest_criteria_come_first() {
        assertThat(of("", "a;92", "b;86").weightiest())
                .extracting(swing -> swing.criterion().id() + " " + Math.round(100 * swing.size()))
                .containsExactly("a 75", "b 25");
    }

    /** In a minimum only the lower answer can raise the score, but each can lower it. */
    @Test
    void sensitivity_is_measured_where_weights_have_no_meaning() {
        assertThat(of("aggregation: min, ", "a;90", "b;30").weightiest())
                .extracting(swing -> swing.criterion().id() + " " + Math.round(100 * swing.size()))
                .containsExactly("b 90", "a 30");
        assertThat(of("cap: 40, ", "a;90", "b;100").weightiest())
                .extracting(swing -> swing.criterion().id() + " " + Math.round(100 * swing.size()))
                .containsExactly("a 15");
    }

    /** A penalty of 50 out of 100 varies by a quarter; negative scores have no geometric mean. */
    @Test
    void penalties_vary_like_weights_and_scores_may_be_negative() {
        Robustness robustness = of(PENALTY, "a;20", "b;20", "p;100");

        assertThat(robustness.low().doubleValue()).isBetween(-42.5, -40.0);
        assertThat(robustness.high().doubleValue()).isBetween(-20.0, -17.5);
        assertThat(robustness.weightiest())
                .extracting(swing -> swing.criterion().id())
                .containsExactly("a", "p", "b");
    }

    @Test
    void caps_and_tables_apply_in_every_draw() {
        assertThat(of("cap: 40, ", "a;90", "b;60").high()).isEqualByComparingTo("40");

        Robustness table = of(
                "aggregation: table, table: {scale: [{id: x, score: 30, label: X}], rows: [[\"*\", \"*\", x]]}, ",
                "a;90",
                "b;60");
        assertThat(table.low()).isEqualByComparingTo("30");
        assertThat(table.high()).isEqualByComparingTo("30");
    }

    /** Where the weights of a sum move, so does the total that they are part of. */
    @Test
    void a_sum_of_best_answers_is_full_whatever_the_weights() {
        Robustness best = of("aggregation: sum, out-of: 400, ", "a;100", "b;100");
        assertThat(best.low()).isEqualByComparingTo("100");
        assertThat(best.high()).isEqualByComparingTo("100");
        assertThat(best.otherMean()).isEmpty();

        Robustness other = of("aggregation: sum, out-of: 300, cap: 150, ", "a;90", "b;10");
        assertThat(other.high()).isEqualByComparingTo("50");
        assertThat(other.low()).isEqualByComparingTo("50");
    }

    @Test
    void the_other_mean_is_told_apart_where_there_are_means() {
        Robustness robustness = of("", "a;90", "b;10");

        assertThat(robustness.otherMean().orElseThrow().high()).isLessThan(new BigDecimal("70"));
        assertThat(robustness.low())
                .isLessThanOrEqualTo(robustness.otherMean().orElseThrow().high());
        assertThat(robustness.high()).isGreaterThanOrEqualTo(new BigDecimal("70"));
        assertThat(of("aggregation: min, ", "a;90", "b;10").otherMean()).isEmpty();
    }

    @Test
    void there_is_no_robustness_without_a_score() {
        assertThat(Robustness.of(assessed("", "a;", "b;"))).isEmpty();
    }
}
