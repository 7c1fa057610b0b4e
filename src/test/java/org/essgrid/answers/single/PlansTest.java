package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments, evidence, targets and actions. */
class PlansTest {

    private static final Grid GRID = Grids.complete();

    @Test
    void targets_are_given_as_answers_are() {
        Answer.Targets targets = read("gouv-ag;0;;pv.pdf;En réflexion;4 = L’exemple")
                .to("gouv-ag")
                .targets();

        assertThat(targets.oneYear()).contains(new Response.Levels(List.of("1")));
        assertThat(targets.threeYears()).contains(new Response.Levels(List.of("4")));
    }

    @Test
    void targets_of_inputs_are_in_their_rows() {
        Answer.Targets targets = read("parite.femmes;1;;;2;4", "parite.total;8;;;8;8")
                .to("parite")
                .targets();

        assertThat(targets.oneYear()).get().isInstanceOf(Response.Inputs.class);
        assertThat(((Response.Inputs) targets.threeYears().orElseThrow()).values())
                .containsOnlyKeys("femmes", "total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bio;3;;;N/A|answers.target-no-answer",
                "bio;3;;;NSP|answers.target-no-answer",
                "parite.femmes;3;;;NSP|answers.target-no-answer",
                "bio;3;;;150|answers.number-between",
                "gouv-ag;3;;x;;9|answers.level-unknown"
            })
    void a_target_must_be_an_answer(String row, String key) {
        assertThat(read(row).problems())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::key)
                .containsExactly(key);
    }

    @Test
    void an_action_has_an_owner_a_date_and_a_status() {
        Answer answer =
                read("bio;3;;;;;Changer de fournisseur;Awa;31/12/2026;En Cours").to("bio");

        assertThat(answer.action())
                .contains(new Action(
                        "Changer de fournisseur",
                        "Awa",
                        Optional.of(LocalDate.of(2026, 12, 31)),
                        Action.Status.UNDER_WAY));
    }

    @ParameterizedTest
    @CsvSource({
        "à faire,TO_DO",
        "A FAIRE,TO_DO",
        "to do,TO_DO",
        "'',TO_DO",
        "en cours,UNDER_WAY",
        "in progress,UNDER_WAY",
        "fait,DONE",
        "Terminée,DONE",
        "done,DONE",
        "abandonné,DROPPED",
        "dropped,DROPPED"
    })
    void a_status_is_known_in_both_languages(String typed, Action.Status status) {
        assertThat(read("bio;3;;;;;Agir;;;" + typed)
                        .to("bio")
                        .action()
                        .orElseThrow()
                        .status())
                .isEqualTo(status);
    }

    @Test
    void an_unknown_status_is_refused() {
        Questionnaire read = read("bio;3;;;;;Agir;;;en cour");

        assertThat(read.keys()).containsExactly("answers.action-status");
        assertThat(read.onlyMessage()).contains("à faire, en cours, fait, abandonné", "Vouliez-vous dire « en cours »");
    }

    @Test
    void an_owner_without_an_action_is_a_warning() {
        Questionnaire read = read("bio;3;;;;;;Awa;31/12/2026;fait");

        assertThat(read.keys()).containsOnly("answers.action-missing").hasSize(3);
        assertThat(read.to("bio").action()).isEmpty();
    }

    @Test
    void words_of_several_rows_are_joined() {
        Answer answer = read(
                        "parite;;Commun;a.pdf;;;Agir;Awa;31/12/2026;fait",
                        "parite.femmes;1;Élues;b.pdf;;;;Luc;2026-12-31;done",
                        "parite.total;8;Commun")
                .to("parite");

        assertThat(answer.comment()).isEqualTo("Commun\nÉlues");
        assertThat(answer.evidence()).isEqualTo("a.pdf\nb.pdf");
        assertThat(answer.action())
                .contains(new Action("Agir", "Awa, Luc", Optional.of(LocalDate.of(2026, 12, 31)), Action.Status.DONE));
    }

    @Test
    void rows_that_differ_in_date_or_status_are_refused() {
        Questionnaire read = read(
                "parite;;;;;;Agir;;31/12/2026;fait", "parite.femmes;1;;;;;;;01/01/2027;en cours", "parite.total;2");

        assertThat(read.keys()).containsExactly("answers.action-differs", "answers.action-differs");
        assertThat(read.problems()).allMatch(d -> d.location().line() == 5);
    }

    @Test
    void evidence_that_the_grid_requires_is_asked_for_once_answered() {
        assertThat(read("gouv-ag;3").keys()).containsExactly("answers.evidence-required");
        assertThat(read("gouv-ag;3;;pv.pdf").problems()).isEmpty();
        assertThat(read("gouv-ag;NSP").problems()).isEmpty();
        assertThat(read("bio;3").problems()).isEmpty();
    }

    @Test
    void not_applicable_asks_for_a_reason() {
        Questionnaire read = read("bio;non concerné");

        assertThat(read.keys()).containsExactly("answers.not-applicable-why");
        assertThat(read.problems()).noneMatch(Diagnostic::isError);
        assertThat(read.to("bio").response()).isEqualTo(new Response.NotApplicable(""));
    }

    @Test
    void a_comment_without_an_answer_is_kept() {
        Answer answer = read("bio;;On verra").to("bio");

        assertThat(answer.response()).isEqualTo(new Response.Missing());
        assertThat(answer.comment()).isEqualTo("On verra");
    }

    private static Questionnaire read(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = "profil.statut;scop";
        System.arraycopy(rows, 0, all, 1, rows.length);
        return Questionnaire.rows(GRID, all);
    }
}
