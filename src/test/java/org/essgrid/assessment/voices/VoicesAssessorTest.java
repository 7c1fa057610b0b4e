package org.essgrid.assessment.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesAssessorTest {

    @ParameterizedTest
    @CsvSource({
        "rule: mean, a:100 a:50 b:30 c:0 c:20, 47.5",
        "rule: mean, a:100 c:10, 70",
        "rule: mean, b:10 z:100, 10",
        "rule: mean, a:ne sait pas b:10 c:, 10",
        "rule: median, a:100 a:0 a:10 b:30 c:50, 30",
        "rule: median, a:10 b:30, 20",
        "rule: lowest, a:100 a:0 b:60 c:55, 50",
        "rule: lowest, a:40 z:0, 40",
        "'rule: college, college: b', a:100 b:10 b:20, 15",
        "'rule: college, college: z', a:100 z:70, 70",
    })
    void voices_are_consolidated_by_the_rule_of_the_grid(String rule, String voices, double expected) {
        Assessment assessment = assess(rule, voices);

        CriterionResult q = criterion(assessment, "q");
        assertThat(q.score().orElseThrow().exact() * 100).isCloseTo(expected, within(1e-9));
        assertThat(q.value().orElseThrow().doubleValue()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void values_are_consolidated_before_they_are_scored() {
        Assessment assessment = assess("rule: mean", "b:0 c:50");

        assertThat(criterion(assessment, "k").score().orElseThrow().exact()).isCloseTo(0.45, within(1e-9));
        assertThat(criterion(assess("rule: mean", "b:0 c:100"), "k")
                        .score()
                        .orElseThrow()
                        .exact())
                .isCloseTo(0.9, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "a:non applicable b:non applicable c:ne sait pas, not-applicable",
        "a:non applicable b:ne sait pas, unknown",
        "a:non applicable b: c:, not-applicable",
        "a: b:, missing",
        "a: b:ne sait pas, unknown",
        "a: z:40, missing",
        "a:non applicable b:ne sait pas c:40, scored",
    })
    void without_a_score_the_most_frequent_state_counts(String voices, String expected) {
        assertThat(criterion(assess("rule: mean", voices), "q").state().key()).isEqualTo(expected);
    }

    @Test
    void groups_are_scored_from_the_consolidated_criteria() {
        Assessment assessment = assess("rule: mean", "a:100 b:0");

        double q = 2 / 3.0;
        double k = 0.9 + 0.1 * (200 / 3.0 - 50) / 50;
        assertThat(assessment.root().score().orElseThrow().exact()).isCloseTo((q + k) / 2, within(1e-9));
        assertThat(assessment.root().coverage()).isEqualTo(1);
    }

    @Test
    void a_single_questionnaire_is_scored_without_voices() {
        Grid grid = VoicesCases.grid("rule: mean");
        List<Answers> one = VoicesCases.respondents(grid, "b:37");

        assertThat(VoicesAssessor.assess(grid, one)).isEqualTo(Assessor.assess(grid, one.get(0)));
    }

    @Test
    void the_order_of_the_voices_makes_no_difference() {
        Grid grid = VoicesCases.grid("rule: mean");
        List<Answers> voices = new ArrayList<>(
                VoicesCases.respondents(grid, "a:33,3", "a:7,1", "a:0,7", "b:91,3", "b:2", "b:3", "c:5"));
        Assessment expected = VoicesCases.assess(grid, voices);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(voices, random);
            assertThat(VoicesCases.assess(grid, voices)).isEqualTo(expected);
        }
    }

    private static Assessment assess(String rule, String voices) {
        String[] words = voices.split(" (?=[abcz]:)", -1);
        Grid grid = VoicesCases.grid(rule.replace(", ", "\n  "));
        return VoicesCases.assess(grid, VoicesCases.respondents(grid, words));
    }

    private static CriterionResult criterion(Assessment assessment, String id) {
        return (CriterionResult) assessment.node(id).orElseThrow();
    }
}
