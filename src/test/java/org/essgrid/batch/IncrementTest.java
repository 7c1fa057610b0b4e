package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is up to date is not done again, and what is not is. */
class IncrementTest {

    private static final LocalDate NEXT_DAY = Workshop.DAY.plusDays(1);
    private static final String SECOND = "reports/l-essai-n-2--a2.pdf";

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void run() throws IOException {
        workshop = new Workshop(tmp);
        workshop.fill(4);
        assertThat(workshop.run("sortie").written()).isEqualTo(4);
        workshop.settings = workshop.with(Shard.WHOLE, NEXT_DAY);
    }

    @Test
    void nothing_is_touched_when_nothing_has_changed() throws IOException {
        Object manifest = identity("manifest.json");
        BatchOutcome outcome = workshop.run("sortie");
        assertThat(outcome.finished()).isTrue();
        assertThat(outcome.actors().scored()).isEqualTo(4);
        assertThat(outcome.upToDate()).isEqualTo(4);
        assertThat(identity("manifest.json")).isEqualTo(manifest);
    }

    @Test
    void only_the_report_whose_questionnaire_changed_is_made_anew() throws IOException {
        Object second = identity(SECOND);
        Map<String, String> before = workshop.made("sortie");
        workshop.write(Workshop.file(3), Workshop.questionnaire("a3", "L’Essai n° 3", 8));
        assertThat(workshop.plan("sortie").written()).isEqualTo(1);
        assertThat(workshop.planned)
                .containsExactly(entry("reports/l-essai-n-3--a3.pdf", BatchListener.Reason.ANSWERS));
        BatchOutcome outcome = workshop.run("sortie");
        assertThat(outcome.written()).isEqualTo(1);
        assertThat(outcome.upToDate()).isEqualTo(3);
        assertThat(identity(SECOND)).isEqualTo(second);
        Map<String, String> after = workshop.made("sortie");
        assertThat(after.get(SECOND)).isEqualTo(before.get(SECOND));
        assertThat(after.get("results.csv")).isNotEqualTo(before.get("results.csv"));
    }

    @Test
    void with_a_benchmark_only_reports_with_another_figure_are_made_anew_and_for_that_reason() throws IOException {
        workshop.fill(6);
        workshop.settings = workshop.with(ReportSelection.ACTORS, true);
        workshop.run("place");
        workshop.write(
                Workshop.file(3),
                Workshop.questionnaire("a3", "L’Essai n° 3", 3).replace("Débat", "Réunion"));
        workshop.plan("place");
        assertThat(workshop.planned)
                .containsExactly(entry("reports/l-essai-n-3--a3.pdf", BatchListener.Reason.ANSWERS));
        workshop.planned.clear();
        workshop.write(Workshop.file(3), Workshop.questionnaire("a3", "L’Essai n° 3", 44));
        workshop.plan("place");
        assertThat(workshop.planned)
                .hasSize(6)
                .containsEntry("reports/l-essai-n-3--a3.pdf", BatchListener.Reason.ANSWERS)
                .containsEntry("reports/l-essai-n-1--a1.pdf", BatchListener.Reason.BACKDROP)
                .doesNotContainValue(BatchListener.Reason.SETTINGS);
    }

    @Test
    void an_up_to_date_run_still_tells_what_is_rejected() throws IOException {
        workshop.write("faux.csv", Workshop.questionnaire("f", "Faux", 2).replace("ag;2", "ag;9"));
        workshop.run("sortie");
        List<Diagnostic> told = List.copyOf(workshop.problems);
        workshop.problems.clear();
        assertThat(workshop.run("sortie").finished()).isTrue();
        assertThat(workshop.problems).isEqualTo(told).isNotEmpty();
        workshop.problems.clear();
        workshop.plan("sortie");
        assertThat(workshop.problems).isEqualTo(told);
    }

    /** A further format leaves what exists as it is; one that is no longer wanted goes. */
    @Test
    void each_format_is_kept_up_to_date_by_itself() throws IOException {
        Object pdf = identity(SECOND);
        Object network = identity("network.pdf");
        String page = SECOND.replace(".pdf", ".html");
        workshop.settings = workshop.settings.with(Set.of(DocumentFormat.PDF, DocumentFormat.HTML));
        workshop.plan("sortie");
        assertThat(workshop.planned).hasSize(4).containsEntry(page, BatchListener.Reason.NEW);
        assertThat(workshop.tables).containsExactly(entry("network.html", BatchListener.Reason.NEW));
        BatchOutcome outcome = workshop.run("sortie");
        assertThat(List.of(outcome.written(), outcome.upToDate())).containsExactly(4L, 4L);
        assertThat(List.of(identity(SECOND), identity("network.pdf"))).containsExactly(pdf, network);
        assertThat(workshop.run("sortie").finished()).isTrue();

        Object html = identity(page);
        workshop.settings = workshop.settings.with(Set.of(DocumentFormat.HTML));
        workshop.goners.clear();
        workshop.plan("sortie");
        assertThat(workshop.goners).contains(SECOND, "network.pdf").hasSize(5);
        assertThat(workshop.run("sortie").removed()).isEqualTo(4);
        assertThat(identity(page)).isEqualTo(html);
        assertThat(workshop.made("sortie"))
                .doesNotContainKeys(SECOND, "network.pdf")
                .containsKeys(page, "network.html");
    }

    @Test
    void the_style_of_the_table_of_results_is_an_option() throws IOException {
        workshop.settings = workshop.settings.with(CsvStyle.local(Language.FRENCH));
        assertThat(workshop.run("sortie").finished()).isFalse();
        String table = Files.readString(workshop.out("sortie").resolve("results.csv"));
        assertThat(table).startsWith("\uFEFFformat;grid;").contains("\r\n1;");
        assertThat(table.substring(1)).doesNotContain("\uFEFF");
        workshop.settings = workshop.settings.with(CsvStyle.PLAIN);
        workshop.run("sortie");
        String plain = Files.readString(workshop.out("sortie").resolve("results.csv"));
        assertThat(table.substring(1).replace(',', '.').replace(';', ',')).isEqualTo(plain);
    }

    @Test
    void it_ends_as_a_run_from_nothing_would() throws IOException {
        workshop.write(Workshop.file(3), Workshop.questionnaire("a3", "Le Troisième", 8));
        Files.delete(workshop.questionnaires.resolve(Workshop.file(4)));
        workshop.write("neuf.csv", Workshop.questionnaire("a5", "Le Neuf", 1));
        workshop.settings = workshop.with(Shard.WHOLE, Workshop.DAY);
        workshop.run("sortie");
        workshop.run("neuf");
        assertThat(workshop.made("sortie")).isEqualTo(workshop.made("neuf"));
    }

    @Test
    void the_report_of_who_left_or_has_another_name_goes() throws IOException {
        workshop.write(Workshop.file(3), Workshop.questionnaire("a3", "Le Troisième", 8));
        Files.delete(workshop.questionnaires.resolve(Workshop.file(4)));
        assertThat(workshop.plan("sortie").removed()).isEqualTo(2);
        assertThat(workshop.goners).containsExactly("reports/l-essai-n-3--a3.pdf", "reports/l-essai-n-4--a4.pdf");
        assertThat(workshop.run("sortie").removed()).isEqualTo(2);
        assertThat(workshop.made("sortie"))
                .containsKeys("reports/le-troisieme--a3.pdf", SECOND)
                .doesNotContainKeys("reports/l-essai-n-3--a3.pdf", "reports/l-essai-n-4--a4.pdf");
    }

    @Test
    void a_report_that_was_changed_or_lost_is_made_anew_on_the_day_of_the_run() throws IOException {
        Path second = workshop.out("sortie").resolve(SECOND);
        Files.writeString(second, "scribble");
        Files.delete(workshop.out("sortie").resolve("reports/l-essai-n-1--a1.pdf"));
        workshop.plan("sortie");
        assertThat(workshop.planned.values())
                .containsExactly(BatchListener.Reason.DAMAGED, BatchListener.Reason.DAMAGED);
        assertThat(workshop.run("sortie").written()).isEqualTo(2);
        assertThat(Files.readString(second, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF")
                .contains("2026-11-26");
    }

    @Test
    void a_table_that_was_changed_is_written_anew() throws IOException {
        String results = workshop.made("sortie").get("results.csv");
        Files.writeString(workshop.out("sortie").resolve("results.csv"), "scribble");
        assertThat(workshop.run("sortie").finished()).isFalse();
        assertThat(workshop.made("sortie").get("results.csv")).isEqualTo(results);
    }

    @Test
    void another_language_program_grid_or_date_makes_all_anew() throws IOException {
        BatchSettings was = workshop.settings;
        workshop.settings = changed(was, Language.ENGLISH, was.dates(), was.program());
        workshop.plan("sortie");
        assertThat(workshop.planned.values()).hasSize(4).containsOnly(BatchListener.Reason.SETTINGS);
        assertThat(workshop.run("sortie").written()).isEqualTo(4);
        workshop.settings =
                changed(was, Language.ENGLISH, was.dates(), new BatchSettings.Program("essgrid 0", "other"));
        assertThat(workshop.run("sortie").written()).isEqualTo(4);
        ReportDates asked = new ReportDates(Optional.of(NEXT_DAY), Optional.empty(), NEXT_DAY);
        workshop.settings = changed(was, Language.ENGLISH, asked, workshop.settings.program());
        assertThat(workshop.run("sortie").written()).isEqualTo(4);
        byte[] heavier = new String(was.gridFile(), StandardCharsets.UTF_8)
                .replace("score: 50", "score: 40")
                .getBytes(StandardCharsets.UTF_8);
        workshop.settings = Workshop.settings(heavier);
        assertThat(workshop.run("sortie").written()).isEqualTo(4);
    }

    private static BatchSettings changed(
            BatchSettings was, Language language, ReportDates dates, BatchSettings.Program program) {
        return new BatchSettings(
                was.grid(),
                was.gridFile(),
                language,
                was.reports(),
                was.benchmark(),
                was.network(),
                was.shard(),
                dates,
                program);
    }

    @Test
    void a_plan_writes_nothing() throws IOException {
        assertThat(workshop.plan("rien").written()).isEqualTo(4);
        assertThat(workshop.planned.values()).containsOnly(BatchListener.Reason.NEW);
        assertThat(workshop.out("rien")).doesNotExist();
    }

    @Test
    void without_reports_those_that_were_made_go() throws IOException {
        workshop.settings = workshop.with(ReportSelection.NONE, false);
        assertThat(workshop.run("sortie").removed()).isEqualTo(4);
        assertThat(workshop.made("sortie"))
                .containsOnlyKeys(
                        ".essgrid/lock",
                        "answers.csv",
                        "manifest.json",
                        "plan.csv",
                        "problems.csv",
                        "results.csv",
                        "results.jsonl",
                        "results.xlsx");
        assertThat(workshop.out("sortie").resolve("reports")).doesNotExist();
    }

    private Object identity(String file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(workshop.out("sortie").resolve(file), BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.lastModifiedTime();
    }
}
