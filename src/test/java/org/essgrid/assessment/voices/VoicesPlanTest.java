package org.essgrid.assessment.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.junit.jupiter.api.Test;

/** An actor with several voices has one plan, in a questionnaire that is not a voice. */
class VoicesPlanTest {

    private static final Grid GRID = VoicesCases.grid("rule: mean");

    @Test
    void a_plan_does_not_change_the_consolidated_result() {
        Assessment with = assess("a:40", "b:10", "b:20");
        Assessment without = VoicesCases.assess(GRID, VoicesCases.respondents(GRID, "a:40", "b:10", "b:20"));

        assertThat(with.root().score()).isEqualTo(without.root().score());
        assertThat(with.voices()).isEqualTo(without.voices());
    }

    @Test
    void a_target_replaces_the_voices_on_its_criterion_only() {
        Assessment now = assess("a:40", "b:10", "b:20");
        ActorPlan plan = ActorPlan.of(now);

        // q is (2 × 40 + 15) / 3 = 31.7 and k, of the same value, 57; the root is their mean.
        assertThat(now.root().score().orElseThrow().published()).isEqualByComparingTo("44.3");
        assertThat(plan.reached().get(Horizon.ONE_YEAR).node("k")).isEqualTo(now.node("k"));
        Gain gain = plan.item("q").orElseThrow().gain(Horizon.ONE_YEAR).orElseThrow();
        assertThat(gain.then().published()).isEqualByComparingTo("68.5");
        assertThat(plan.together(Horizon.ONE_YEAR, now.root())).contains(gain);
    }

    @Test
    void a_single_voice_with_a_plan_is_consolidated_alone() {
        assertThat(ActorPlan.of(assess("b:10")).item("q").orElseThrow().gain(Horizon.ONE_YEAR))
                .isPresent();
    }

    private static Assessment assess(String... respondents) {
        List<Answers> all = new ArrayList<>(VoicesCases.respondents(GRID, respondents));
        String csv = "critere;reponse;cible_1an;action\nacteur.nom;X\nq;;80;Agir\n";
        all.add(SingleQuestionnaireReader.read(
                        GRID, "plan.csv", csv.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow());
        return VoicesCases.assess(GRID, all);
    }
}
