package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands of published scores. */
class BandsTest {

    private static final String GRID = """
            policy: {round: {decimals: 0}}
            bands: [{id: start, from: 0, label: S}, {id: middle, from: 40, label: M}, {id: end, from: 75, label: E}]
            dimensions:
              - id: d
                title: D
                out-of: 20
                round: {decimals: 1}
                criteria: [{id: a, NUMBER}]
            """;

    /** The band belongs to the figure shown: 39.5 is shown as 40. */
    @ParameterizedTest
    @CsvSource({"0, start", "39.4, start", "39.5, middle", "40, middle", "74.4, middle", "74.5, end", "100, end"})
    void the_band_is_that_of_the_published_score(String score, String band) {
        Scored scored = Scored.of(GRID, "a=" + score);

        assertThat(scored.band("a")).isEqualTo(band);
        assertThat(scored.band("g")).isEqualTo(band);
    }

    /** From 8 and from 15 out of 20. */
    @ParameterizedTest
    @CsvSource({"39.7, 7.9, start", "39.8, 8.0, middle", "74.7, 14.9, middle", "74.8, 15.0, end"})
    void inherited_bands_are_scaled_to_the_nodes_own_scale(String answer, String score, String band) {
        Scored scored = Scored.of(GRID, "a=" + answer);

        assertThat(scored.score("d")).isEqualTo(score);
        assertThat(scored.band("d")).isEqualTo(band);
    }

    @Test
    void bands_use_the_published_scale_of_the_grid() {
        String grid = """
                out-of: 1000
                bands: [{id: low, from: 0, label: L}, {id: high, from: 600, label: H}]
                dimensions: [{id: d, title: D, out-of: 100, criteria: [{id: a, NUMBER}]}]
                """;

        assertThat(Scored.of(grid, "a=59.9").band("g")).isEqualTo("low");
        assertThat(Scored.of(grid, "a=59.9").band("d")).isEqualTo("low");
        assertThat(Scored.of(grid, "a=60").band("g")).isEqualTo("high");
        assertThat(Scored.of(grid, "a=60").band("d")).isEqualTo("high");
        assertThat(Scored.of(grid, "a=60").band("a")).isEqualTo("high");
    }

    @Test
    void a_node_may_have_bands_of_its_own() {
        String grid = """
                bands: [{id: low, from: 0, label: L}, {id: high, from: 50, label: H}]
                dimensions:
                  - id: d
                    title: D
                    out-of: 3
                    bands: [{id: none, from: 0, label: N}, {id: some, from: 1, label: S}, {id: all, from: 3, label: A}]
                    criteria: [{id: a, NUMBER}]
                """;

        assertThat(Scored.of(grid, "a=99").band("d")).isEqualTo("all"); // 2.97 shows as 3.0
        assertThat(Scored.of(grid, "a=40").band("d")).isEqualTo("some");
        assertThat(Scored.of(grid, "a=40").band("g")).isEqualTo("low");
        assertThat(Scored.of(grid).band("d")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"-1, few", "4.9, few", "5, some", "29.99, some", "30, many", "200, many"})
    void bands_may_be_on_the_value(String value, String band) {
        String grid = """
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - id: a
                        kind: quantitative
                        question: Q
                        score: {curve: [[0, 0], [10, 100], [100, 0]]}
                        bands-on: value
                        bands: [{id: few, from: 2, label: F}, {id: some, from: 5, label: S}, {id: many, from: 30, label: M}]
                """;

        assertThat(Scored.of(grid, "a=" + value).band("a")).isEqualTo(band);
    }

    /** The band of a value below all starts is the lowest, which the explanation says instead of its start. */
    @ParameterizedTest
    @CsvSource({"-9, loss, explain.band-lowest", "-2, loss, explain.band-of-value", "1, even, explain.band-of-value"})
    void the_lowest_band_of_values_is_open_downwards(String value, String band, String key) {
        Scored scored = Scored.of("""
                criteria:
                  - id: a
                    kind: quantitative
                    question: Q
                    accept: [-100, 100]
                    score: {linear: {from: -10, to: 10}}
                    bands-on: value
                    bands: [{id: loss, from: -2, label: L}, {id: even, from: 0, label: E}]
                """, "a=" + value);

        assertThat(scored.band("a")).isEqualTo(band);
        assertThat(Explanation.of(scored.assessment(), scored.node("a"), Language.FRENCH)
                        .steps())
                .extracting(Explanation.Step::key)
                .endsWith(key);
    }
}
