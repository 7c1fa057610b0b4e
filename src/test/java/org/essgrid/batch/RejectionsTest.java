package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.SubmissionContent;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.input.TableSource;
import org.essgrid.cli.command.VoicesFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.results.JsonResults;
import org.essgrid.results.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with one questionnaire is told and counted, and changes nothing for the others. */
class RejectionsTest {

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(5);
    }

    @Test
    void the_others_bytes_stay() throws IOException {
        workshop.run("sans");
        workshop.write("faux.csv", Workshop.questionnaire("f", "Faux", 2).replace("ag;2", "ag;9"));
        workshop.write("vide.csv", "");
        workshop.write("binaire.csv", "PK\u0003\u0004xxxx");
        workshop.write("tableau.csv", "acteur.id;ag;achats\nx;1;2\n");
        workshop.write("z-double.csv", Workshop.questionnaire(" A2 ", "Deux fois", 1));
        Files.createSymbolicLink(workshop.questionnaires.resolve("pendu.csv"), tmp.resolve("nulle-part"));
        BatchOutcome outcome = workshop.run("avec");
        assertThat(outcome.actors().received()).isEqualTo(11);
        assertThat(outcome.actors().scored()).isEqualTo(5);
        assertThat(outcome.actors().rejected()).isEqualTo(6);
        assertThat(outcome.actors().duplicates()).isEqualTo(1);
        Map<String, String> without = new HashMap<>(workshop.made("sans"));
        Map<String, String> with = new HashMap<>(workshop.made("avec"));
        for (String different : List.of("manifest.json", "problems.csv", "network.pdf", "results.xlsx")) {
            without.remove(different);
            with.remove(different);
        }
        assertThat(with).isEqualTo(without);
        assertThat(workshop.keys())
                .contains(
                        "workbook.damaged", "csv.empty", "batch.table-in-folder", "batch.duplicate", "source.missing");
    }

    @Test
    void problems_stand_in_the_order_of_the_source_with_who_has_them() throws IOException {
        workshop.write("b.csv", Workshop.questionnaire("b", "Le B", 2).replace("ag;2", "ag;9"));
        workshop.write("a/double.csv", Workshop.questionnaire("a2", "Deux fois", 1));
        workshop.write("a.csv", Workshop.questionnaire("a", "Le A", 2).replace("total;10", "total;dix"));
        workshop.run("sortie");
        assertThat(workshop.made("sortie").get("problems.csv").lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("Le A;a.csv;7;2;erreur;"))
                .anySatisfy(line -> assertThat(line).startsWith("Le B;b.csv;5;2;erreur;"));
        List<String> files = workshop.made("sortie")
                .get("problems.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(";")[1])
                .toList();
        // The first of a2 stands in the order of the source, not of folders within each other.
        assertThat(files).containsExactly("a.csv", "b.csv", "d0/q2.csv");
    }

    @Test
    void a_row_of_a_table_is_told_with_its_line() throws IOException {
        Path table = workshop.table("""
                acteur.id;acteur.nom;profil.statut;ag;achats
                x;Le X;scic;1;20
                y;Le Y;scic;7;20
                X;Encore X;scic;1;30
                """);
        BatchOutcome outcome = workshop.run(workshop.settings, workshop.source(table), "sortie");
        assertThat(outcome.actors().scored()).isEqualTo(1);
        assertThat(workshop.made("sortie").get("problems.csv"))
                .contains(
                        "\r\nLe Y;tableau.csv;3;4;erreur;",
                        "\r\nEncore X;tableau.csv;4;;erreur;",
                        "(tableau.csv, ligne 2)");
        assertThat(workshop.problems.get(0).location().file()).isEqualTo(table.toString());
    }

    @Test
    void a_bug_is_neither_hidden_nor_in_the_way_of_others_and_is_tried_again() throws IOException {
        BatchOutcome outcome = workshop.run(workshop.settings, failingOn(workshop.folder(), "d1/q4"), "sortie");
        assertThat(outcome.bugs()).hasSize(1);
        assertThat(outcome.actors().scored()).isEqualTo(4);
        assertThat(workshop.keys()).containsExactly("batch.broken");
        assertThat(workshop.made("sortie").get("problems.csv")).contains("d1/q4.csv;;;erreur;");
        BatchOutcome again = workshop.run("sortie");
        assertThat(again.finished()).isFalse();
        assertThat(again.actors().scored()).isEqualTo(5);
    }

    private static BatchSource failingOn(BatchSource source, String name) {
        return new BatchSource() {
            @Override
            public Submissions open() throws IOException {
                return failing(source.open(), name);
            }

            @Override
            public String digest() throws IOException {
                return source.digest();
            }

            @Override
            public String shown(String file) {
                return source.shown(file);
            }
        };
    }

    private static Submissions failing(Submissions sound, String name) {
        return new Submissions() {
            @Override
            public Optional<Submission> next() throws IOException {
                return sound.next().map(it -> it.name().equals(name) ? broken(it) : it);
            }

            @Override
            public List<Diagnostic> remarks() {
                return sound.remarks();
            }

            @Override
            public double share() {
                return sound.share();
            }

            @Override
            public String digest() throws IOException {
                return sound.digest();
            }

            @Override
            public void close() throws IOException {
                sound.close();
            }
        };
    }

    private static Submission broken(Submission sound) {
        return new Submission() {
            @Override
            public Location location() {
                return sound.location();
            }

            @Override
            public String name() {
                return sound.name();
            }

            @Override
            public Optional<Actor> actor() {
                return sound.actor();
            }

            @Override
            public SubmissionContent read() {
                throw new IllegalStateException("a bug");
            }
        };
    }

    @Test
    void letters_that_no_font_has_are_told_when_the_report_is_made() throws IOException {
        workshop.write("emoji.csv", Workshop.questionnaire("e", "L’\u4E2D et ‫ש‬", 1));
        workshop.run("sortie");
        assertThat(workshop.keys()).contains("batch.no-glyph");
        workshop.problems.clear();
        workshop.write("autre.csv", Workshop.questionnaire("z", "Zoé", 1));
        workshop.settings = workshop.with(ReportSelection.ACTORS, false);
        workshop.run("sortie");
        assertThat(workshop.keys()).doesNotContain("batch.no-glyph");
    }

    @Test
    void a_source_with_nobody_takes_nothing_away() throws IOException {
        workshop.run("sortie");
        Map<String, String> before = workshop.made("sortie");
        Path empty = workshop.table("acteur.id;ag\n");
        assertThatThrownBy(() -> workshop.run(workshop.settings, workshop.source(empty), "sortie"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("batch.nobody");
        workshop = new Workshop(tmp.resolve("ailleurs"));
        Files.createDirectories(workshop.questionnaires);
        assertThatThrownBy(() -> workshop.run("sortie"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("batch.empty-folder");
        Map<String, String> after = new HashMap<>(Workshop.tree(tmp.resolve("sortie")));
        after.remove(".essgrid/journal");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void one_questionnaire_is_no_source() {
        workshop.write("seul.csv", Workshop.questionnaire("s", "Seul", 1));
        assertThatThrownBy(() -> workshop.run(
                        workshop.settings, workshop.source(workshop.questionnaires.resolve("seul.csv")), "sortie"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("batch.one-questionnaire");
        assertThat(workshop.out("sortie")).doesNotExist();
    }

    @Test
    void what_spreadsheets_and_batches_leave_in_a_folder_is_no_questionnaire() throws IOException {
        workshop.write("~$q1.csv", "lock");
        workshop.write(".~lock.q1.csv#", "lock");
        workshop.write(".caché/q.csv", "hidden");
        workshop.write("notes.txt", "notes");
        workshop.run(workshop.settings, workshop.folder(), "questionnaires/sortie");
        BatchOutcome outcome = workshop.run(workshop.settings, workshop.folder(), "questionnaires/sortie");
        assertThat(outcome.finished()).isTrue();
        assertThat(outcome.actors().received()).isEqualTo(5);
    }

    @Test
    void standard_input_can_be_a_table() throws IOException {
        byte[] table = Workshop.read(workshop.table(5));
        workshop.run("dossier");
        workshop.run(
                workshop.settings,
                TableSource.of(workshop.settings.grid(), "-", new ByteArrayInputStream(table)),
                "flux");
        assertThat(workshop.made("flux").get("results.csv"))
                .isEqualTo(workshop.made("dossier").get("results.csv"));
        assertThat(new String(table, StandardCharsets.UTF_8)).hasLineCount(6);
    }

    @Test
    void voices_of_one_actor_are_scored_together_as_a_folder_of_theirs_is() throws IOException {
        Path grid = Path.of("grids/examples/voix/grid.yaml");
        workshop.settings = Workshop.settings(Workshop.read(grid));
        FolderSource voices = new FolderSource(workshop.settings.grid(), grid.resolveSibling("examples"));
        BatchOutcome outcome = workshop.run(workshop.settings, voices, "voix");
        assertThat(outcome.actors()).isEqualTo(new Manifest.Counts(2, 2, 0, 0));
        Path folder = grid.resolveSibling("examples/la-fabrique");
        Assessment alone = new VoicesFolder(workshop.settings.grid(), folder.toString())
                .assessment(new Diagnostics())
                .orElseThrow();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonResults json = JsonResults.lines(line)) {
            json.write(alone);
        }
        assertThat(workshop.made("voix").get("results.jsonl")).contains(line.toString(StandardCharsets.ISO_8859_1));
    }
}
