package org.essgrid.assessment.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.voices.VoicesCases;
import org.essgrid.grid.Grid;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The result of several voices can be recalculated from the figures that are shown. */
class VoicesRedoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"rule: mean", "rule: median", "rule: lowest", "rule: college\n  college: b"})
    void every_consolidated_figure_can_be_recalculated(String rule) {
        Grid grid = VoicesCases.grid(rule);
        Random random = new Random(5);
        for (int i = 0; i < TestScope.rounds(60); i++) {
            String[] respondents = Stream.generate(() -> "abcz".charAt(random.nextInt(4)) + ":" + random.nextInt(101))
                    .limit(2 + random.nextInt(14))
                    .toArray(String[]::new);
            Assessment assessment = VoicesCases.assess(grid, VoicesCases.respondents(grid, respondents));

            assertThat(assessment.voices()).isNotEmpty();
            for (Language language : Language.values()) {
                PrintedExplanation.redoAll(assessment, language);
            }
        }
    }
}
