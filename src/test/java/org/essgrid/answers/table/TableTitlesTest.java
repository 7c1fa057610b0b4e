package org.essgrid.answers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableTitlesTest {

    private static final Grid GRID = Grids.complete();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acteur.nom;profil.statut;bio",
                "actor.name;profile.statut;bio",
                " Acteur.Nom ;Profil. Statut;BIO",
                "acteur.nom;statut;bio",
                "Acteur.nom;STATUT;bio.réponse",
            })
    void titles_are_read_however_they_are_spelt(String titles) {
        AnswerTable read = AnswerTable.read(GRID, titles + "\nÉpicerie;scop;42,5\n");

        assertThat(read.titles()).isEmpty();
        assertThat(read.only().actor().name()).isEqualTo("Épicerie");
        assertThat(read.only().profile()).containsOnlyKeys("statut");
        assertThat(read.only().to("bio").response()).isInstanceOf(Response.Inputs.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bio;quelque chose|1:2 answers.wide-unknown|",
                "bio;gouv-gg|1:2 answers.wide-unknown|gouv-ag",
                "bio;profl.statut|1:2 answers.wide-unknown|profil.statut",
                "bio;gouv-ag.comentaire|1:2 answers.wide-unknown|gouv-ag.commentaire",
                "bio;gouvernance|1:2 answers.wide-group|",
                "bio;BIO|1:2 answers.column-twice|",
                "bio;acteur.nom;actor.name|1:3 answers.column-twice|",
                "acteur.nom;statut;campagne|1:0 answers.wide-no-criterion|",
            })
    void a_wrong_title_is_an_error(String titles, String problem, String suggestion) {
        AnswerTable read = AnswerTable.read(GRID, titles + "\n1;2;3\n");

        assertThat(read.titleKeys()).containsExactly(problem);
        assertThat(read.titles().get(0).suggestion()).isEqualTo(Optional.ofNullable(suggestion));
        assertThat(read.opened()).isFalse();
    }

    @Test
    void columns_that_are_ignored_may_have_the_same_title_and_another_grid_is_told_first() {
        AnswerTable ignored = AnswerTable.read(GRID, "acteur.nom;statut;bio;#;#;#\nA;scop;3;;x;\n");
        AnswerTable other = AnswerTable.read(GRID, "Id;Nom ?;Q [A];Q [C];Q [B];Q [C];Q [D];Q [C]\n1;X;o;;n;;o;\n");

        assertThat(ignored.rows()).hasSize(1);
        assertThat(ignored.titles()).isEmpty();
        assertThat(other.titleKeys()).containsExactly("1:1 answers.other-grid");
    }

    @Test
    void all_wrong_titles_are_told_at_once() {
        assertThat(AnswerTable.read(GRID, "bio;x1;x2;BIO\n").titleKeys())
                .containsExactly("1:2 answers.wide-unknown", "1:3 answers.wide-unknown", "1:4 answers.column-twice");
    }

    @Test
    void a_column_marked_as_the_readers_own_is_ignored_and_one_without_title_is_told() {
        AnswerTable read = AnswerTable.read(GRID, "acteur.nom;# mes notes;;statut;bio\nA;x;y;scop;3\n");

        assertThat(read.titleKeys()).containsExactly("1:3 answers.wide-untitled");
        assertThat(read.rowKeys()).isEmpty();
        assertThat(read.only().byCriterion()).containsOnlyKeys("bio");
    }

    @Test
    void titles_may_stand_below_other_rows() {
        assertThat(AnswerTable.read(GRID, "Notre réseau;;\n;;\nacteur.nom;statut;bio\nA;scop;3\n")
                        .only()
                        .byCriterion())
                .containsOnlyKeys("bio");
    }

    @Test
    void titles_sorted_with_the_actors_are_the_only_error() {
        AnswerTable read = AnswerTable.read(GRID, "A;scop;3\nacteur.nom;statut;bio\nB;scop;4\n");

        assertThat(read.titleKeys()).containsExactly("2:0 answers.titles-sorted");
        assertThat(read.opened()).isFalse();
    }

    @Test
    void a_row_of_remarks_is_no_actor() {
        AnswerTable read = AnswerTable.read(GRID, "acteur.nom;statut;bio\n# Nom;Statut;Part\n#Hash;scop;4\n");

        assertThat(read.titles()).isEmpty();
        assertThat(read.rowKeys()).isEmpty();
        assertThat(read.only().actor().name()).isEqualTo("#Hash");
    }

    @Test
    void the_blank_table_has_the_questions_and_all_columns_that_are_asked_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Grid grid = GridReader.read("", ShippedGrids.bytes("ess-creteil").orElseThrow(), new Diagnostics())
                .orElseThrow();
        TableTemplateWriter.write(grid, Language.FRENCH, out);
        CsvTable table =
                new CsvReader().read("", out.toByteArray(), new Diagnostics()).orElseThrow();

        assertThat(table.header().names())
                .contains("alim-durable.preuve", "alim-durable.commentaire", "gouv-parite.commentaire")
                .doesNotContain("besoins-diagnostic.preuve");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells()).allMatch(cell -> !cell.isBlank());
        int parity = table.header().index("gouv-parite.conseil_femmes").orElseThrow();
        assertThat(table.rows().get(0).cell(0)).startsWith("# Identifiant");
        assertThat(table.rows().get(0).cell(parity)).contains("conseil", "nombre entier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "critere;reponse|false",
                "criterion,answer,comment|false",
                "Critère\treponse|false",
                "acteur.nom;bio;gouv-ag|true",
                "acteur.nom;bio;reponse|true",
                "critere;reponce|false",
                "acteur.nom;inconnu|true",
                "n’importe quoi|true",
            })
    void the_form_shows_in_the_titles(String titles, boolean wide) {
        assertThat(new AnswerTableReader(GRID).recognises((titles + "\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(wide);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_blank_table_filled_is_read_back(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableTemplateWriter.write(GRID, language, out);
        String blank = out.toString(StandardCharsets.UTF_8);
        assertThat(blank).startsWith("\uFEFF").endsWith("\r\n");
        int width = blank.split(";").length;

        AnswerTable read =
                AnswerTable.read(GRID, blank + "e1;Épicerie;2026;09/03/2026;;scop" + ";".repeat(width - 6) + "\r\n");

        assertThat(read.titles()).isEmpty();
        assertThat(read.rowKeys()).isEmpty();
        assertThat(read.only().actor().id()).isEqualTo("e1");
    }
}
