package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding happens once, on publication. */
class RoundingTest {

    /** The score is a share of 80, on a scale of 100 with so many decimals. */
    @ParameterizedTest
    @CsvSource({
        "46, 0, half-up, 58", // 57.5
        "46, 0, half-even, 58",
        "46, 0, down, 57",
        "46, 1, half-up, 57.5",
        "45.2, 0, half-up, 57", // 56.5
        "45.2, 0, half-even, 56",
        "45.16, 1, half-up, 56.5", // 56.45
        "45.159999, 1, half-up, 56.4",
        "0.4, 0, half-up, 1", // 0.5
        "0.39, 0, half-up, 0",
        "79.6, 0, half-up, 100", // 99.5
        "79.6, 0, down, 99",
        "0.08, 0, up, 1",
        "26.6666666666, 4, half-up, 33.3333"
    })
    void halves_are_rounded_on_the_decimal_figure(String value, int decimals, String mode, String expected) {
        Scored scored = Scored.of("""
                policy: {round: {decimals: %d, mode: %s}}
                dimensions:
                  - id: d
                    title: D
                    criteria: [{id: a, kind: quantitative, question: Q, score: {linear: {from: 0, to: 80}}}]
                """.formatted(decimals, mode), "a=" + value);

        assertThat(scored.score("a")).isEqualTo(expected);
        assertThat(scored.score("g")).isEqualTo(expected);
    }

    /** Sums such as 0.1 + 0.2 would be published one unit too low. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.2, 0.3, 29, 29, 29", "1.005, 0.995, 1, 14.5, 14.5, 15", "3, 3, 3, 57.5, 57.5, 58"})
    void rounding_errors_of_binary_fractions_are_not_visible(
            String wa, String wb, String wc, String a, String b, String expected) {
        String grid = """
                policy: {round: {decimals: 0}}
                dimensions:
                  - id: d
                    title: D
                    criteria: [{id: a, weight: %s, NUMBER}, {id: b, weight: %s, NUMBER}, {id: c, weight: %s, NUMBER}]
                """.formatted(wa, wb, wc);

        assertThat(Scored.of(grid, "a=" + a, "b=" + b, "c=" + b).score("d")).isEqualTo(expected);
    }

    @Test
    void intermediate_scores_are_not_rounded() {
        String grid = """
                policy: {round: {decimals: 0}}
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: b, NUMBER}]}
                  - {id: e, title: E, criteria: [{id: c, NUMBER}, {id: f, NUMBER}]}
                """;
        Scored scored = Scored.of(grid, "a=50", "b=51", "c=50", "f=51");

        assertThat(scored.score("d")).isEqualTo("51");
        assertThat(scored.score("g")).as("50.5, and not the mean of 51 and 51").isEqualTo("51");
        assertThat(scored.exact("g")).isEqualTo(0.505);
        assertThat(Scored.of(grid, "a=50", "b=51", "c=50", "f=50").score("g")).isEqualTo("50");
    }

    @Test
    void a_node_may_have_its_own_scale_and_rounding() {
        Scored scored =
                Scored.of("""
                out-of: 1000
                round: {decimals: 0}
                dimensions:
                  - {id: d, title: D, out-of: 1, round: {decimals: 3}, criteria: [{id: a, NUMBER, round: {decimals: 2}}]}
                  - {id: e, title: E, out-of: 3, criteria: [{id: b, LEVELS, out-of: 20}]}
                """.replace("id: b, NUMBER, out-of: 20", "id: b, LEVELS, out-of: 20"), "a=61.2345", "b=half");

        assertThat(scored.score("a")).isEqualTo("61.23");
        assertThat(scored.score("d")).isEqualTo("0.612");
        assertThat(scored.score("b")).isEqualTo("10");
        assertThat(scored.score("e")).isEqualTo("2");
        assertThat(scored.score("g")).isEqualTo("556");
    }
}
