package org.essgrid.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who among the questionnaires of one batch. */
class IdentityTest {

    private static final String TITLES = "acteur.id;acteur.nom;date;profil.statut;ag;achats\n";

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void prepare() {
        workshop = new Workshop(tmp);
        workshop.settings = workshop.with(ReportSelection.NONE, false);
    }

    private BatchOutcome run(String rows) throws IOException {
        return workshop.run(workshop.settings, workshop.source(workshop.table(TITLES + rows)), "sortie");
    }

    private String results() throws IOException {
        return workshop.made("sortie").get("results.csv");
    }

    private List<String> messages() {
        return workshop.problems.stream()
                .map(problem -> problem.message(Messages.in(Language.FRENCH)))
                .toList();
    }

    @Test
    void of_two_questionnaires_of_an_actor_the_later_dated_counts_wherever_it_is() throws IOException {
        run("x;Ancien;12/11/2026;scic;1;20\nX;Récent;20/11/2026;scic;2;30\nx;Vieux;01/11/2026;scic;0;10\n");
        assertThat(results()).contains("R\u00C3\u00A9cent").doesNotContain("Ancien", "Vieux");
        assertThat(workshop.keys()).containsExactly("batch.duplicate-later", "batch.duplicate-later");
        assertThat(messages().get(0))
                .contains("« Ancien »", "« x »", "« Récent »", "tableau.csv, ligne 3", "20/11/2026", "12/11/2026");
        assertThat(workshop.problems.get(0).location().line()).isEqualTo(2);
    }

    @Test
    void of_equal_or_missing_dates_the_first_counts() throws IOException {
        run(
                "x;Un;;scic;1;20\nx;Deux;20/11/2026;scic;2;30\n;Le Loir;20/11/2026;scic;1;20\n;le loir;20/11/2026;scic;1;20\n");
        assertThat(results()).contains("Un", "Le Loir").doesNotContain("Deux", "le loir");
        assertThat(workshop.keys()).containsExactly("batch.duplicate", "batch.duplicate-name");
        assertThat(messages().get(0))
                .contains("« Deux »", "« Un »", "tableau.csv, ligne 2", "– là-bas", "20/11/2026 ici");
    }

    @Test
    void a_later_questionnaire_with_an_error_does_not_count() throws IOException {
        run("x;Un;12/11/2026;scic;1;20\nx;Deux;20/11/2026;scic;9;30\n");
        assertThat(results()).contains("Un");
        assertThat(workshop.keys()).doesNotContain("batch.duplicate", "batch.duplicate-later");
    }

    @Test
    void without_ids_the_later_of_one_name_counts_in_a_folder_too() throws IOException {
        String dated = Workshop.questionnaire("", "Le Loir", 2) + "date;%s\n";
        workshop.write("a.csv", dated.formatted("12/11/2026"));
        workshop.write("b.csv", dated.formatted("20/11/2026"));
        workshop.run("sortie");
        assertThat(workshop.keys()).containsExactly("batch.duplicate-name-later");
        assertThat(workshop.problems.get(0).location().file()).endsWith("a.csv");
        assertThat(results()).contains("2026-11-20");
    }

    @Test
    void the_same_counts_whatever_the_number_of_workers_and_shards() throws IOException {
        Path table = workshop.table(
                TITLES
                        + "x;Ancien;12/11/2026;scic;1;20\ny;Seul;;scic;1;20\nX;Récent;20/11/2026;scic;2;30\nx;Vieux;;scic;0;10\n");
        workshop.run(workshop.settings, workshop.source(table), "ensemble");
        workshop.jobs = 1;
        workshop.run(workshop.settings, workshop.source(table), "seul");
        assertThat(workshop.made("seul")).isEqualTo(workshop.made("ensemble"));
        for (int part = 1; part <= 3; part++) {
            workshop.problems.clear();
            BatchSettings shard = workshop.with(new Shard(part, 3), Workshop.DAY);
            workshop.run(shard, workshop.source(table), "part" + part);
            assertThat(workshop.made("part" + part).get("results.csv")).doesNotContain("Ancien", "Vieux");
        }
    }

    @Test
    void one_actor_with_and_without_an_id_or_with_a_changed_one_is_doubted() throws IOException {
        run("""
                TL-07;La Serre;;scic;1;20
                ;la serre;;scic;2;30
                00123;Le Loir;;scic;1;20
                123;Un autre;;scic;1;20
                123.00;Le même;;scic;1;20
                9,87654E+13;L’Ours;;scic;1;20
                8;Le Renard;;scic;1;20
                9;Le Renard;;scic;1;20
                """);
        assertThat(workshop.keys())
                .containsExactly(
                        "batch.perhaps-same",
                        "batch.perhaps-same",
                        "answers.id-number",
                        "batch.perhaps-same",
                        "answers.id-number");
        assertThat(workshop.problems.stream().map(problem -> problem.location().line()))
                .containsExactly(3, 5, 6, 6, 7);
        assertThat(messages().get(0)).contains("« la serre » (identifiant –)", "« La Serre » (identifiant TL-07)");
        assertThat(messages().get(1)).contains("« Un autre » (identifiant 123)", "« Le Loir » (identifiant 00123)");
    }

    @Test
    void who_answered_under_a_changed_id_is_not_asked_again() throws IOException {
        byte[] list = "acteur.id;acteur.nom\n00123;La Marmotte\n;Le Loir\nRENARD;Le Renard\n".getBytes(UTF_8);
        MemberList members = MemberList.read(workshop.settings.grid(), "membres.csv", list, new Diagnostics())
                .orElseThrow();
        workshop.settings = workshop.with(
                new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.of(members)), Shard.WHOLE);
        run("123;La Marmotte;;scic;1;20\n;Association Le Loir;;scic;1;20\n");
        assertThat(workshop.keys())
                .containsExactly("batch.absent-perhaps", "batch.absent-perhaps", "batch.absent-count");
        assertThat(messages().get(0)).contains("« La Marmotte » (00123)", "(123)");
        assertThat(messages().get(2)).startsWith("1 ");
    }

    @Test
    void a_date_that_cannot_be_is_told() throws IOException {
        run("x;X;15/11/1026;scic;1;20\ny;Y;31/12/2099;scic;1;20\nz;Z;;scic;1;20\n");
        assertThat(workshop.keys()).containsExactly("batch.date-long-ago", "batch.date-to-come");
        assertThat(messages().get(1)).contains("31/12/2099", "25/11/2026");
    }

    @Test
    void files_of_other_kinds_in_a_folder_are_told() throws IOException {
        workshop.write("a.csv", Workshop.questionnaire("a", "Le A", 1));
        for (String file : List.of("b.CSV.txt", "c.tsv", "d.txt")) {
            workshop.write(file, Workshop.questionnaire("b", "Le B", 1));
        }
        workshop.write("e.xlsx", "PK\u0003\u0004xxxx");
        workshop.write("LISEZMOI.txt", "Bonjour,\n");
        workshop.write("scan.pdf", "%PDF");
        BatchOutcome outcome = workshop.run("sortie");
        assertThat(outcome.actors().scored()).isEqualTo(1);
        assertThat(outcome.actors().rejected()).isEqualTo(4);
        assertThat(workshop.keys())
                .containsExactly(
                        "batch.other-files", "batch.not-csv", "batch.not-csv", "batch.not-csv", "workbook.damaged");
        assertThat(messages().get(0)).contains("LISEZMOI.txt, scan.pdf");
        workshop.problems.clear();
        assertThat(workshop.run("sortie").finished()).isTrue();
        assertThat(workshop.keys()).hasSize(4).doesNotContain("batch.other-files");
    }

    @Test
    void a_blank_questionnaire_is_told_and_counts_nowhere() throws IOException {
        BatchOutcome outcome = run("x;Un;;scic;1;20\ny;Vide;;scic;;\n");
        assertThat(outcome.actors().received()).isEqualTo(1);
        assertThat(outcome.actors().scored()).isEqualTo(1);
        assertThat(results()).doesNotContain("Vide");
        assertThat(workshop.problems)
                .singleElement()
                .satisfies(blank -> assertThat(blank.location().line()).isEqualTo(3))
                .extracting(Diagnostic::key)
                .isEqualTo("batch.blank");
        assertThat(workshop.made("sortie").get("problems.csv")).contains("Vide");
    }
}
