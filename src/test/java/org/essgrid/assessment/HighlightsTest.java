package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.essgrid.assessment.robustness.Highlights;
import org.essgrid.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both strengths and priorities are named, however few criteria are scored. */
class HighlightsTest {

    private static final String HEAD = "dimensions: [{id: d, title: D, criteria: [%s]}]";

    @ParameterizedTest
    @CsvSource({
        "61 50 60, 61, 50 60",
        "50, '', 50",
        "100, 100, ''",
        "100 100 100, 100 100 100, ''",
        "100 100 40, 100 100, 40",
        "80 40, 80, 40",
        "40 30, '', 30 40",
        "90 80 70 60 50 40, 90 80 70, 40 50 60",
    })
    void strengths_leave_room_for_priorities(String scores, String strengths, String priorities) {
        Highlights highlights = Highlights.of(assessed(scores.split(" ")));

        assertThat(published(highlights.strengths())).isEqualTo(strengths);
        assertThat(published(
                        highlights.priorities().stream().map(p -> p.criterion()).toList()))
                .isEqualTo(priorities);
    }

    /** Under the minimum of 40 and 60, the dimension of 40 counts, up to 60; its penalty takes off 50. */
    @Test
    void a_penalty_is_a_priority_with_what_it_would_give() {
        Highlights highlights =
                Highlights.of(Scored.of("""
                aggregation: min
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: p, NUMBER, effect: penalty, max: 0.5}]}
                  - {id: e, title: E, criteria: [{id: b, NUMBER}]}
                """, "a=90", "p=100", "b=60").assessment());

        assertThat(highlights.priorities())
                .extracting(p -> p.criterion().id() + " " + Math.round(100 * p.gain()))
                .containsExactly("p 20");
    }

    @Test
    void what_nobody_enters_is_no_priority() {
        Highlights highlights = Highlights.of(Scored.of("""
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, NUMBER}
                      - {id: b, NUMBER}
                      - {id: c, kind: quantitative, question: Q, value: "score('a') / 2", score: {linear: {from: 0, to: 100}}}
                """, "a=20", "b=90").assessment());

        assertThat(highlights.priorities()).extracting(p -> p.criterion().id()).containsExactly("a");
        // Half of the gain comes through the calculated figure.
        assertThat(highlights.priorities().get(0).gain()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void a_priority_knows_the_group_above_it_without_a_score() {
        Assessment assessment = Scored.of("""
                dimensions:
                  - {id: d, title: D, criteria: [{id: a, NUMBER}, {id: b, NUMBER}]}
                  - {id: e, title: E, weight: 3, criteria: [{id: c, NUMBER}]}
                """, "a=10", "c=60").assessment();

        assertThat(Highlights.of(assessment).priorities())
                .extracting(p -> p.criterion().id()
                        + p.unpublished(assessment)
                                .map(group -> " in " + group.id())
                                .orElse(""))
                .contains("a in d");
    }

    private static Assessment assessed(String[] scores) {
        StringBuilder criteria = new StringBuilder();
        String[] rows = new String[scores.length];
        for (int i = 0; i < scores.length; i++) {
            criteria.append(i == 0 ? "" : ", ").append("{id: c%d, NUMBER}".formatted(i));
            rows[i] = "c" + i + ";" + scores[i];
        }
        Grid grid = Scored.grid(HEAD.formatted(criteria));
        return Assessor.assess(grid, Scored.answers(grid, rows));
    }

    private static String published(List<CriterionResult> results) {
        return String.join(
                " ",
                results.stream()
                        .map(result -> result.score()
                                .orElseThrow()
                                .published()
                                .toBigInteger()
                                .toString())
                        .toList());
    }
}
