package org.essgrid.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.junit.jupiter.api.Test;

class JoinedAnswersTest {

    private static final String VOICES = "voices: {colleges: [{id: ca, label: Bureau}, {id: sal, label: Salariés}]}\n";
    private final Diagnostics problems = new Diagnostics();

    @Test
    void facts_come_from_the_first_that_gives_them_in_the_order_of_the_colleges() {
        List<Answers> joined = join(
                VOICES, "acteur.college;Salariés\nprofil.effectif;9\nq;1", "acteur.college;ca\nprofil.effectif;12");

        assertThat(joined).extracting(a -> a.location().file()).containsExactly("1.csv", "0.csv");
        assertThat(joined).allMatch(a -> a.profile().equals(joined.get(0).profile()));
        assertThat(keys()).containsExactly("answers.voices-contradiction");
        assertThat(problems.sorted().get(0).arguments())
                .containsExactly("effectif", new BigDecimal("9"), new BigDecimal("12"), "1.csv");
    }

    @Test
    void a_required_fact_may_stand_in_one_questionnaire_only() {
        join(VOICES, "acteur.college;ca\nq;1", "acteur.college;sal\nprofil.effectif;9\nq;2");
        assertThat(keys()).isEmpty();

        join(VOICES, "acteur.college;ca\nq;1", "acteur.college;sal\nq;2");
        assertThat(keys()).containsExactly("answers.voices-profile");
    }

    @Test
    void each_voice_names_its_college() {
        join(VOICES, "acteur.college;ca\nprofil.effectif;9\nq;1", "profil.effectif;9\nq;2");

        assertThat(keys()).containsExactly("answers.voices-college");
    }

    @Test
    void voices_are_about_one_actor() {
        join(VOICES, "acteur.college;ca\nprofil.effectif;9", "acteur.college;sal\nacteur.id;7\nq;2");
        assertThat(keys()).isEmpty();

        join(VOICES, "acteur.college;ca\nacteur.id;6\nprofil.effectif;9", "acteur.college;sal\nacteur.id;7\nq;2");
        assertThat(keys()).containsExactly("answers.voices-actors");
    }

    @Test
    void a_grid_of_one_voice_takes_one_questionnaire() {
        join("", "profil.effectif;9\nq;1", "profil.effectif;9\nq;2");

        assertThat(keys()).containsExactly("answers.voices-none");
    }

    @Test
    void a_questionnaire_without_a_college_or_an_answer_holds_the_plan() {
        List<Answers> joined =
                join(VOICES, "acteur.college;ca\nprofil.effectif;9\nq;1", "q;;5;Agir", "acteur.college;sal\nq;2");

        assertThat(keys()).isEmpty();
        assertThat(joined).extracting(a -> a.location().file()).containsExactly("1.csv", "0.csv", "2.csv");
        assertThat(joined.get(0).isOfActorItself()).isTrue();
    }

    @Test
    void an_actor_has_one_plan() {
        join(VOICES, "acteur.college;ca\nprofil.effectif;9\nq;1", "q;;5;Agir", "q;;6;Agir");
        assertThat(keys()).containsExactly("answers.voices-two-plans");
    }

    @Test
    void a_plan_alone_is_nobody_s_answer() {
        join(VOICES, "profil.effectif;9\nq;;5;Agir");
        assertThat(keys()).containsExactly("answers.voices-plan-alone");
    }

    @Test
    void the_plan_of_a_single_voice_is_not_carried_over_unnoticed() {
        join(VOICES, "acteur.college;ca\nprofil.effectif;9\nq;1;5;Agir", "acteur.college;sal\nq;2");

        assertThat(keys()).containsExactly("answers.voices-plan-unused");
    }

    @Test
    void who_answered_is_left_out() {
        List<Answers> joined = join(VOICES, "acteur.college;ca\nrepondants;Zoé\nprofil.effectif;9");

        assertThat(joined.get(0).actor().respondents()).isEmpty();
    }

    @Test
    void one_voice_that_refuses_is_enough() {
        String yes = "acteur.college;ca\nacteur.accord;oui\nprofil.effectif;9";
        String no = "acteur.college;sal\nacteur.accord;non\nq;2";
        String silent = "acteur.college;sal\nq;2";

        assertThat(join(VOICES, yes, silent).get(0).actor().agrees()).isTrue();
        assertThat(join(VOICES, yes, no).get(0).actor().agrees()).isFalse();
        assertThat(join(VOICES, silent.replace("sal", "ca"), silent + "\nprofil.effectif;9")
                        .get(0)
                        .actor()
                        .consent())
                .isEmpty();
    }

    private List<String> keys() {
        return problems.sorted().stream().map(Diagnostic::key).toList();
    }

    private List<Answers> join(String voices, String... questionnaires) {
        String yaml = "id: g\nversion: 1\ntitle: G\nlanguages: [fr]\n" + voices
                + "profile: [{id: effectif, label: E, min: 0, required: true}]\n"
                + "dimensions: [{id: d, title: D, criteria: [{id: q, kind: quantitative, question: Q,"
                + " score: {linear: {from: 0, to: 9}}}]}]\n";
        Grid grid = GridReader.read("g.yaml", bytes(yaml), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        List<Answers> answers = new ArrayList<>();
        for (String rows : questionnaires) {
            String csv = "critere;reponse;cible_1an;action\nacteur.nom;X\n" + rows + "\n";
            answers.add(SingleQuestionnaireReader.read(grid, answers.size() + ".csv", bytes(csv), problems)
                    .orElseThrow(() -> new AssertionError(problems.sorted())));
        }
        return JoinedAnswers.of(grid, answers, problems);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
