package org.essgrid.answers.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;

/** Whoever takes the wrong file, or names the wrong grid, is told so once. */
class OtherGridDetectorTest {

    private static final Grid ESUS = GridReader.read(
                    "esus", ShippedGrids.bytes("esus").orElseThrow(), new Diagnostics())
            .orElseThrow();

    private final Diagnostics problems = new Diagnostics();

    @Test
    void a_questionnaire_of_a_shipped_grid_is_told_to_be_of_that_grid() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples/ess-creteil.csv"));
        assertThat(SingleQuestionnaireReader.read(ESUS, "q.csv", bytes, problems))
                .isEmpty();
        assertThat(only().key()).isEqualTo("answers.other-grid-found");
        assertThat(only().location().toString()).isEqualTo("q.csv:8:1");
        assertThat(only().message(Messages.in(Language.FRENCH)))
                .contains("semble être de la grille « ess-creteil »", "avec un fichier de la grille « esus »");
    }

    @Test
    void so_is_a_table_of_many_actors() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples/reseau/reseau.csv"));
        assertThat(new AnswerTableReader(ESUS).open("t.csv", new ByteArrayInputStream(bytes), problems))
                .isEmpty();
        assertThat(only().key()).isEqualTo("answers.other-grid-found");
    }

    @Test
    void of_two_grids_that_share_names_the_one_that_knows_most_is_told() {
        read("critere;reponse\ngouv-parite;1\ngouv-regles;1\nprofil.secteur;1\nprofil.territoire;1\n"
                + "ancrage-achats;1\nculture-acces;1\n");
        assertThat(only().message(Messages.in(Language.FRENCH))).contains("« ess-creteil »");
    }

    @Test
    void dimensions_of_the_grid_itself_are_another_mistake() {
        read("critere;reponse\nutilite;1\nappartenance;1\ncomptes;1\nvoies;1\nremunerations;1\n");
        assertThat(problems.sorted())
                .extracting(Diagnostic::key)
                .contains("answers.row-group")
                .doesNotContain("answers.other-grid");
    }

    @Test
    void so_they_are_as_titles_of_a_table() throws IOException {
        byte[] bytes = "utilite;appartenance;comptes;voies;remunerations\n1;1;1;1;1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new AnswerTableReader(ESUS).open("t.csv", new ByteArrayInputStream(bytes), problems))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Diagnostic::key)
                .contains("answers.wide-group")
                .doesNotContain("answers.other-grid");
    }

    @Test
    void a_grid_that_is_not_shipped_cannot_be_named() {
        read("critere;reponse\nacteur.nom;A\na;1\nb;1\nc;1\nd;1\ne;1\n");
        assertThat(only().key()).isEqualTo("answers.other-grid");
        assertThat(only().message(Messages.in(Language.FRENCH)))
                .startsWith("5 des 6 lignes ou colonnes de ce fichier")
                .contains("il semble fait pour une autre grille, ou", "une colonne par critère", "« reponse »");
    }

    @Test
    void few_mistakes_or_fewer_than_what_is_right_are_told_one_by_one() {
        read("critere;reponse\nacteur.nom;A\na;1\nb;1\nc;1\nd;1\n");
        assertThat(problems.sorted()).extracting(Diagnostic::key).contains("answers.row-unknown");
        read("critere;reponse\nus-statuts;1\na;1\nb;1\nc;1\nd;1\ne;1\n");
        read("critere;reponse\nacteur.nom;A\nacteur.id;A\ncampagne;\ndate;\nrepondants;\na;1\nb;1\nc;1\nd;1\ne;1\n");
        assertThat(problems.sorted()).extracting(Diagnostic::key).doesNotContain("answers.other-grid");
    }

    private void read(String text) {
        SingleQuestionnaireReader.read(ESUS, "q.csv", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private Diagnostic only() {
        List<Diagnostic> all = problems.sorted();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
