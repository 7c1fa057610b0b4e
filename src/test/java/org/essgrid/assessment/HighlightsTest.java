package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.assessment.robustness.Highlights;
import org.essgrid.grid.Grid;
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
