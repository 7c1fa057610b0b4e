package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.essgrid.answers.Response;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.grid.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelAnswersTest {

    private static final Grid GRID = Grids.complete();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "Engagé|2",
                "ENGAGE|2",
                "en reflexion|1",
                "\u00A0Non\u202Fengagé\u00A0|0",
                "Under way|2",
                "l'exemple|4",
                "L’EXEMPLE|4",
                "Exemplary|4",
                "0 = Non engagé : Pas d’assemblée|0",
                "0 – Non engagé|0",
                "0: Not started|0",
                "4 : L'exemple|4",
                "4) Exemplary|4",
                "Non engagé : pas d'assemblée|0",
                "pas d'assemblée|0",
                "0,0|0",
                "1.0|1",
                "3,00|3",
                "04|4",
            })
    void a_level_is_named_by_id_or_label_or_as_the_allowed_answers_show_it(String typed, String level) {
        assertThat(response("gouv-ag", typed)).isEqualTo(new Response.Levels(List.of(level)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "achats!achats",
                "mobilite | achats!achats mobilite",
                "Mobilité|Responsible purchases!achats mobilite",
                "Déchets, réemploi!dechets",
                "Déchets, réemploi | achats!achats dechets",
                "achats, mobilite!achats mobilite",
                "achats|mobilite|!achats mobilite",
                "achats | Achats responsables!achats",
                "achats mobilite!achats mobilite",
                "Achats responsables, Déchets, réemploi!achats dechets",
                "Déchets, réemploi, mobilité!mobilite dechets",
                "achats = Achats responsables | mobilite = Mobilité!achats mobilite",
            })
    void several_options_are_given_in_the_order_of_the_scale(String typed, String ids) {
        assertThat(response("chartes", typed)).isEqualTo(new Response.Levels(List.of(ids.split(" "))));
    }

    @Test
    void a_message_about_several_options_says_how_they_are_separated() {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", "chartes;achats, un panneau");

        assertThat(read.keys()).containsExactly("answers.levels-unknown");
        assertThat(read.onlyMessage()).contains("« un panneau »", "« a | b »", "commentaire");
    }

    @Test
    void several_options_may_be_separated_by_line_ends_or_semicolons() {
        Response both = new Response.Levels(List.of("achats", "mobilite"));

        assertThat(response("chartes", "\"achats\nmobilite\"")).isEqualTo(both);
        assertThat(Questionnaire.read(
                                GRID, "critere,reponse\nacteur.nom,A\nchartes,achats ; mobilite\nprofil.statut,scop")
                        .to("chartes")
                        .response())
                .isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"NSP,chartes", "Ne sait pas,gouv-ag", "?,bio", "don't know,parite"})
    void not_knowing_is_not_missing(String typed, String criterion) {
        assertThat(response(criterion, typed)).isEqualTo(new Response.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00A0", "sans réponse", "à compléter"})
    void a_blank_is_missing(String typed) {
        assertThat(response("gouv-ag", typed)).isEqualTo(new Response.Missing());
    }

    @Test
    void the_reason_for_not_applicable_is_in_the_comment() {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", "gouv-ag;sans objet;Pas de membres");

        assertThat(read.problems()).isEmpty();
        assertThat(read.to("gouv-ag").response()).isEqualTo(new Response.NotApplicable("Pas de membres"));
        assertThat(read.to("gouv-ag").comment()).isEmpty();
    }

    @Test
    void a_level_named_like_no_answer_is_an_answer() {
        Criterion vote = Grids.qualitative(
                "vote",
                Grids.scale(Grids.level("na", 0, "Jamais", "Never"), Grids.level("x", 1, "Ne sait pas", "Unknown")),
                false);

        assertThat(responses(vote, "N/A", "NA", "ne sait pas"))
                .containsExactly(
                        new Response.NotApplicable(""),
                        new Response.Levels(List.of("na")),
                        new Response.Levels(List.of("x")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "gouv-ag!5!answers.level-unknown!",
                "gouv-ag!Exemplare!answers.level-unknown!Exemplary",
                "gouv-ag!maitrisse!answers.level-unknown!Maîtrisé",
                "gouv-ag!0 = Exemplary!answers.level-unknown!Exemplary",
                "gouv-ag!0 | 1!answers.level-only-one!",
                "gouv-ag!-!answers.level-unknown!",
                "gouv-ag!0,5!answers.level-unknown!",
                "gouv-ag!1-mai!answers.level-date!",
                "chartes!achats | mobilitte!answers.levels-unknown!Mobilité",
                "chartes!achats | NSP!answers.levels-unknown!",
            })
    void an_unknown_level_is_refused_with_the_nearest_one(
            String criterion, String typed, String key, String suggestion) {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", criterion + ";" + typed);

        assertThat(read.keys()).containsExactly(key);
        assertThat(read.answers()).isEmpty();
        assertThat(read.problems().get(0).suggestion().orElse(null)).isEqualTo(suggestion);
        assertThat(read.problems().get(0).location().toString()).isEqualTo("q.csv:4:2");
        assertThat(read.problems().get(0).location().header()).isEqualTo("reponse");
    }

    @Test
    void the_message_names_the_levels_in_the_language_of_the_questionnaire() {
        String french =
                Questionnaire.rows(GRID, "profil.statut;scop", "gouv-ag;5").onlyMessage();
        String english = Questionnaire.read(GRID, "criterion;answer\nactor.name;A\nprofile.statut;scop\ngouv-ag;5")
                .onlyMessage();

        assertThat(french).contains("« 5 »", "0 (Non engagé), 1 (En réflexion)");
        assertThat(english).contains("0 (Not started), 1 (Considering)");
    }

    @Test
    void a_label_of_two_levels_is_ambiguous() {
        Criterion twice = Grids.qualitative(
                "twice", Grids.scale(Grids.level("a", 0, "Oui", "Yes"), Grids.level("b", 1, "OUI", "Yes, all")), false);

        Questionnaire read = Questionnaire.rows(Grids.of(twice), "twice;oui");

        assertThat(read.keys()).containsExactly("answers.level-ambiguous");
        assertThat(read.onlyMessage()).contains("a (Oui), b (OUI)");
    }

    @Test
    void a_number_that_may_be_two_options_is_ambiguous() {
        Criterion options = Grids.criterion(
                "c", new Measure.Qualitative(Grids.ENGAGEMENT, Map.of(), true, 1), Criterion.Evidence.NONE);

        assertThat(Questionnaire.rows(Grids.of(options), "c;1,0").keys())
                .containsExactly("answers.level-number-or-several");
        assertThat(responses(options, "1,2", "1.0"))
                .containsExactly(new Response.Levels(List.of("1", "2")), new Response.Levels(List.of("1")));
    }

    private static List<Response> responses(Criterion criterion, String... typed) {
        return List.of(typed).stream()
                .map(t -> Questionnaire.rows(Grids.of(criterion), criterion.id() + ";" + t)
                        .to(criterion.id())
                        .response())
                .toList();
    }

    private static Response response(String criterion, String typed) {
        return Questionnaire.rows(GRID, "profil.statut;scop", criterion + ";" + typed)
                .to(criterion)
                .response();
    }
}
