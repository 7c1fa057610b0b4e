package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Severity;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireRowsTest {

    private static final Grid GRID = Grids.complete();
    private static final String SOUND = "critere;reponse\nacteur.nom;A\nprofil.statut;scop\n";

    @Test
    void the_actor_and_the_campaign_have_rows_in_either_language() {
        Actor expected = new Actor("e-12", "Épicerie", "2026", Optional.of(LocalDate.of(2026, 3, 9)), "La présidente");
        String french = """
                Critère;Réponse
                Acteur.Nom;Épicerie
                acteur.id;e-12
                campagne;2026
                date;09/03/2026
                répondants;La présidente
                """;
        String english = """
                criterion;answer
                actor.name;Épicerie
                actor.id;e-12
                campaign;2026
                date;2026-03-09
                respondents;La présidente
                """;

        assertThat(Questionnaire.read(GRID, french).answers().orElseThrow().actor())
                .isEqualTo(expected);
        assertThat(Questionnaire.read(GRID, english).answers().orElseThrow().actor())
                .isEqualTo(expected);
    }

    @Test
    void one_reader_reads_one_questionnaire_after_the_other() {
        SingleQuestionnaireReader reader = new SingleQuestionnaireReader(GRID);
        Diagnostics problems = new Diagnostics();
        byte[] other = SOUND.replace("A\n", "B\n").getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("b.csv", other, problems))
                .hasValueSatisfying(
                        answers -> assertThat(answers.actor().name()).isEqualTo("B"));
        assertThat(reader.read("q.csv", SOUND.getBytes(StandardCharsets.UTF_8), problems))
                .isEqualTo(Questionnaire.read(GRID, SOUND).answers());
    }

    @Test
    void facts_and_figures_are_read_by_their_kind() {
        Answers answers = Questionnaire.rows(
                        GRID,
                        "profil.statut;Les scop",
                        "profile.effectif;12,5 ETP",
                        "profil.secteur;sans objet",
                        "paramètre.smic;12,31 €")
                .answers()
                .orElseThrow();

        assertThat(answers.profile())
                .isEqualTo(Map.of(
                        "statut", Value.of("scop"),
                        "effectif", Value.of(new BigDecimal("12.5")),
                        "secteur", Value.of("sans objet")));
        assertThat(answers.parameters()).isEqualTo(Map.of("smic", new BigDecimal("12.31")));
    }

    @Test
    void a_fact_that_is_not_known_is_absent() {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", "profil.effectif;NSP", "profil.secteur");

        assertThat(read.problems()).isEmpty();
        assertThat(read.answers().orElseThrow().profile()).containsOnlyKeys("statut");
    }

    @Test
    void a_choice_named_like_no_answer_is_a_choice() {
        Grid grid = Grids.with(Grids.fact("reseau", ProfileField.Kind.CHOICE, true, "oui", "na"));

        assertThat(Questionnaire.rows(grid, "profil.reseau;na")
                        .answers()
                        .orElseThrow()
                        .profile())
                .isEqualTo(Map.of("reseau", Value.of("na")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profil.statut;scoop|answers.choice-unknown|scop",
                "profil.statut;|answers.profile-required|profil.statut",
                "profil.statut;NSP|answers.profile-required|« Fait statut »",
                "profil.statut;scop/profil.effectif;-1|answers.number-min|au moins 0",
                "profil.statut;scop/parametre.smic;cher|answers.number|« cher »",
            })
    void a_wrong_fact_is_an_error(String rows, String key, String words) {
        Questionnaire read =
                Questionnaire.read(GRID, "critere;reponse\nacteur.nom;A\nbio;3\n" + rows.replace('/', '\n'));

        assertThat(read.keys()).containsExactly(key);
        assertThat(read.onlyMessage()).contains(words);
        assertThat(read.answers()).isEmpty();
    }

    @Test
    void a_required_fact_may_come_as_long_as_nothing_is_answered() {
        Questionnaire read = Questionnaire.read(GRID, "critere;reponse\nacteur.nom;A\nbio;\n");

        assertThat(read.keys()).containsExactly("answers.profile-to-come");
        assertThat(read.only().severity()).isEqualTo(Severity.WARNING);
        assertThat(read.answers()).isPresent();
    }

    @Test
    void an_actor_without_a_name_is_accepted() {
        Questionnaire read = Questionnaire.read(GRID, "critere;reponse\nprofil.statut;scop\nbio;3\n");

        assertThat(read.keys()).containsExactly("answers.actor-without-name");
        assertThat(read.answers()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "gouv-gg,answers.row-unknown,gouv-ag",
        "profl.statut,answers.row-unknown,profil.statut",
        "profile.statu,answers.row-unknown,profil.statut",
        "acteur.non,answers.row-unknown,acteur.nom",
        "quelque chose,answers.row-unknown,",
        "gouvernance,answers.row-group,",
        "parite.enfants,answers.row-input,",
        "parite.femme,answers.row-input,parite.femmes",
        "gouv-ag.x,answers.row-no-inputs,"
    })
    void a_row_about_nothing_known_is_an_error(String id, String key, String suggestion) {
        Questionnaire read = Questionnaire.read(GRID, SOUND + id + ";1\n");

        assertThat(read.keys()).containsExactly(key);
        assertThat(read.only().suggestion().orElse(null)).isEqualTo(suggestion);
        assertThat(read.only().location().toString()).isEqualTo("q.csv:4:1");
        assertThat(read.answers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bio;3\nbio;3", "bio;\nBIO ;", "acteur.nom;B", "actor.name;B", "profile.statut;scop"})
    void the_same_row_twice_is_an_error_that_names_both(String rows) {
        Questionnaire read = Questionnaire.read(GRID, SOUND + rows);

        assertThat(read.keys()).containsExactly("answers.row-twice");
        assertThat(read.onlyMessage()).contains("lignes");
    }

    @Test
    void a_row_without_an_id_is_an_error_if_it_holds_anything() {
        assertThat(Questionnaire.read(GRID, SOUND + ";trois\n").keys()).containsExactly("answers.row-without-id");
        assertThat(Questionnaire.read(GRID, SOUND + ";\u00A0\n\n;\n").problems())
                .isEmpty();
    }

    @Test
    void headings_are_for_the_reader() {
        assertThat(Questionnaire.read(GRID, SOUND + "# 1. Gouvernance;\n").problems())
                .isEmpty();
        assertThat(Questionnaire.read(GRID, SOUND + "# 1. Gouvernance;trois\n").keys())
                .containsExactly("answers.cell-unused");
    }

    @Test
    void next_to_a_fact_a_comment_is_a_note_and_the_rest_is_not_lost_silently() {
        Questionnaire read =
                Questionnaire.rows(GRID, "profil.statut;scop;depuis 2020", "parametre.smic;13;;Légifrance");

        assertThat(read.keys()).containsExactly("answers.cell-unused");
        assertThat(read.problems()).extracting(d -> d.location().header()).containsExactly("preuve");
        assertThat(read.answers()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "28/11/26, 2026-11-28, ''",
        "28 novembre 2026, 2026-11-28, ''",
        "1er mars 2026, 2026-03-01, ''",
        "28.11.2026, 2026-11-28, ''",
        "28/11/2026 09:14, 2026-11-28, ''",
        "2026-10-02 09:14:33, 2026-10-02, ''",
        "2026-10-02T23:14:33.123+02:00, 2026-10-02, ''",
        "2026-10-02T09:14:33Z, 2026-10-02, ''",
        "46354, 2026-11-28, answers.date-serial",
        "46354.5, 2026-11-28, answers.date-serial",
        "2026-02-31, , answers.date",
        "hier, , answers.date",
    })
    void a_date_is_read_in_any_form_and_never_rejects_anyone(String typed, LocalDate date, String key) {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", "bio;3", "date;" + typed);

        assertThat(read.keys()).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
        assertThat(read.answers().orElseThrow().actor().date()).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource({
        "'bio;;3', answers.answer-in-comment",
        "'bio;;3 %', answers.answer-in-comment",
        "'gouv-ag;;Exemplary', answers.answer-in-comment",
        "'profil.effectif;;3', answers.answer-in-comment",
        "'bio;;trois environ', ''",
        "'bio;2;3', ''",
        "'parite.femmes;3', answers.input-missing",
        "'parite.femmes;NSP', ''",
    })
    void an_answer_in_the_comment_and_half_a_criterion_are_told(String row, String key) {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", row);

        assertThat(read.keys()).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
        assertThat(read.answers()).isPresent();
    }

    @Test
    void a_target_may_be_for_one_of_several_inputs() {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", "parite.femmes;3;;;4", "parite.total;5");

        assertThat(read.keys()).isEmpty();
        assertThat(read.answers()).isPresent();
    }

    @Test
    void everything_that_is_wrong_is_reported_in_one_pass() {
        Questionnaire read = Questionnaire.rows(
                GRID, "gouv-ag;9", "bio;cent;;;zéro", "inconnu;1", "chartes;achats;;;;;;;hier;jamais");

        assertThat(read.keys())
                .containsExactly(
                        "answers.profile-required",
                        "answers.level-unknown",
                        "answers.number",
                        "answers.number",
                        "answers.row-unknown",
                        "answers.action-missing",
                        "answers.date",
                        "answers.action-missing",
                        "answers.action-status");
    }
}
