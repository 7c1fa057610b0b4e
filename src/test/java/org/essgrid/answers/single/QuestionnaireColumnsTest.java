package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireColumnsTest {

    private static final Grid GRID = Grids.complete();
    private static final String SOUND = "critere;reponse\nacteur.nom;A\nprofil.statut;scop\n";

    @Test
    void deleted_titles_are_the_only_error() {
        Questionnaire read = Questionnaire.read(GRID, "acteur.nom;A;x\nprofil.statut;scop\nbio;3;;;;\n");

        assertThat(read.keys()).containsExactly("answers.titles-deleted");
        assertThat(read.only().location().row()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 80})
    void titles_sorted_with_the_rows_are_the_only_error(int before) {
        String rows = "bio;\"3\n\";;\n" + "# x;y;;\n".repeat(before);
        Questionnaire read = Questionnaire.read(GRID, "# a\n" + rows + "critere;reponse;aide;\nprofil.statut;scop;;\n");

        assertThat(read.keys()).containsExactly("answers.titles-sorted");
        assertThat(read.only().location().row()).isEqualTo(before + 3);
    }

    @Test
    void columns_come_in_any_order_and_loosely_named() {
        Questionnaire read = Questionnaire.read(
                GRID,
                "Cible 1 an;COMMENTAIRE;Réponse;Réponses possibles;Unité;Aide;Question;Critère\n"
                        + ";;A;;;;;acteur.nom\n;;scop;;;;;profil.statut\n5;Dit;3;x;x;x;x;bio\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.to("bio").comment()).isEqualTo("Dit");
        assertThat(read.to("bio").targets().oneYear()).isPresent();
    }

    @Test
    void titles_may_follow_other_rows() {
        assertThat(Questionnaire.read(GRID, "Notre grille;\n;\n" + SOUND).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "critere;reponce|answers.column-missing answers.column-unknown|critere, reponce",
                "reponse|answers.column-missing|reponse",
                "critère;réponse;answer|answers.column-twice|« answer » répète la colonne « réponse »",
            })
    void without_its_columns_nothing_is_read(String header, String keys, String words) {
        Questionnaire read =
                Questionnaire.read(GRID, header + "\nacteur.nom" + ";x".repeat(header.split(";").length - 1));

        assertThat(read.keys()).contains(keys.split(" "));
        assertThat(read.problems()).anyMatch(d -> message(d).contains(words));
        assertThat(read.answers()).isEmpty();
    }

    @Test
    void an_unknown_column_is_a_warning_that_counts_what_it_holds() {
        Questionnaire read = Questionnaire.read(
                GRID, "critere;reponse;comentaire;;aide\nacteur.nom;A;;\nprofil.statut;scop;x;\nbio;3;y;z\n");

        assertThat(read.keys()).containsExactly("answers.column-unknown", "answers.column-untitled");
        assertThat(message(read.problems().get(0))).contains("2 cellules remplies", "« commentaire »");
        assertThat(message(read.problems().get(1))).contains("1 cellule remplie");
        assertThat(read.answers()).isPresent();
        assertThat(Questionnaire.read(GRID, SOUND.replace("\n", ";\n")).problems())
                .isEmpty();
    }

    @Test
    void a_table_of_thousands_of_rows_is_no_questionnaire() {
        Questionnaire read = Questionnaire.read(GRID, SOUND + "x;1\n".repeat(10_000));

        assertThat(read.keys()).containsExactly("answers.too-many-rows");
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.message(Messages.in(Language.FRENCH));
    }
}
