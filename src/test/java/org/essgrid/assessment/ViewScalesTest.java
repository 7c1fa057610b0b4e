package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.grid.Grid;
import org.essgrid.results.JsonResults;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criteria that a view scores on a scale of its own. */
class ViewScalesTest {

    private static final String GRID = """
            policy: {min-coverage: 0.4}
            dimensions:
              - id: d
                title: D
                criteria:
                  - {id: a, NUMBER}
                  - {id: b, LEVELS, full-if: "score('c') >= 50"}
                  - {id: c, NUMBER}
                  - {id: m, LEVELS, multiple: true, out-of: 20, weight: 0}
            views:
              - id: v
                title: V
                criteria:
                  - {id: a, weight: 3, score: {steps: [{upto: 50, score: 20}, {else: 80}]}}
                  - {id: b, scores: {half: 10, high: 90}}
                  - {id: m, weight: 0, scores: {half: 5, high: 6}}
              - {id: w, title: W, criteria: [a, b]}
            """;

    /** v = (3 × a' + b') / 4 with a' = 20 up to 50, else 80, and b' = 0, 10 or 90; w = (a + b) / 2. */
    @ParameterizedTest
    @CsvSource({
        "50, half, 0, 17.5, 50.0, 50.0",
        "51, half, 0, 62.5, 51.0, 50.5",
        "60, high, 0, 82.5, 60.0, 80.0",
        "60, low, 0, 60.0, 60.0, 30.0",
        "60, low, 50, 85.0, 60.0, 80.0", // granted: 100 in every reading
        "60, '', 0, 80.0 provisional, 60.0, 60.0 provisional",
        "60, NA, 0, 80.0, 60.0, 60.0",
        "'', half, 0, not-computable, missing, 50.0 provisional"
    })
    void the_view_scores_on_its_own_scale(String a, String b, String c, String v, String own, String w) {
        Scored scored = Scored.of(GRID, "a=" + a, "b=" + b, "c=" + c);

        assertThat(scored.score("v")).isEqualTo(v);
        assertThat(scored.score("a")).isEqualTo(own);
        assertThat(scored.score("w")).isEqualTo(w);
    }

    /** Scores of levels are out of the criterion's own maximum, added up and capped as usual. */
    @Test
    void options_are_scored_out_of_the_criterions_own_maximum() {
        Scored scored = Scored.of(
                GRID.replace("weight: 0, scores", "weight: 4, scores"), "a=60", "b=low", "c=0", "m=half | high");

        // (3 × 80 + 0 + 4 × 55) / 8
        assertThat(scored.score("v")).isEqualTo("57.5");
    }

    @Test
    void the_explanation_shows_how_the_view_scores() {
        Scored scored = Scored.of(GRID, "a=60", "b=high", "c=0");

        assertThat(Explanation.of(scored.assessment(), scored.node("v"), Language.ENGLISH)
                        .steps())
                .extracting(Explanation.Step::text)
                .contains("This view scores a on another scale:", "Answer: “T”, worth 90 out of 100.");
    }

    @Test
    void results_show_the_score_in_the_view() {
        Grid grid = Scored.grid(GRID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(Scored.of(grid, "a=60", "b=low", "c=0").assessment(), out);

        String children = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", "");
        assertThat(children).contains("{\"id\":\"a\",\"weight\":3.0,\"share\":0.75,\"score\":80.0}");
        assertThat(children).doesNotContain("{\"id\":\"a\",\"weight\":1.0,\"share\":0.5,\"score\"");
    }
}
