package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.essgrid.batch.BatchListener.Reason;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.FolderRefused;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.campaign.run.CampaignListener.Cause;
import org.essgrid.diagnostic.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run writes only what is out of date, and an interrupted run is completed with the same bytes. */
class CampaignRunnerTest {

    private static final String THIRD = "reports/l-essai-n-3--a3.pdf";

    @TempDir
    Path tmp;

    private CampaignFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new CampaignFixture(tmp);
    }

    @Test
    void a_run_writes_every_campaign_and_the_comparison() throws IOException {
        RunResult result = fixture.run("sortie");

        assertThat(result.last().actors().scored()).isEqualTo(5);
        assertThat(fixture.files("sortie").keySet())
                .contains(
                        "2025/results.jsonl",
                        "2025/" + THIRD,
                        "2026/network.pdf",
                        "2026/" + THIRD,
                        "etat-des-lieux.pdf",
                        "comparison.json",
                        "comparison.csv",
                        "manifest.json");
        assertThat(fixture.files.values()).containsOnly(Cause.NEW);
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        fixture.run("sortie");
        Map<String, Object> before = identities();
        RunResult again = fixture.run("sortie");

        assertThat(again.outcomes()).allMatch(outcome -> outcome.finished());
        assertThat(fixture.files).isEmpty();
        assertThat(identities()).isEqualTo(before);
    }

    @Test
    void a_changed_answer_rewrites_the_report_of_its_member_and_the_network_files() throws IOException {
        fixture.writeCampaignFile(CampaignFixture.FILE + "benchmark: previous\n");
        fixture.run("sortie");
        Map<String, Object> before = identities();
        fixture.write("2026", 3, 9);
        fixture.plan("sortie");
        assertThat(fixture.planned)
                .contains(entry("2026/" + THIRD, Reason.ANSWERS))
                .hasSize(1);
        assertThat(fixture.files)
                .containsOnlyKeys("comparison.csv", "comparison.json", "comparison.xlsx", "etat-des-lieux.pdf")
                .containsEntry("etat-des-lieux.pdf", Cause.RESULTS);
        assertThat(fixture.tables)
                .containsOnlyKeys(
                        "2026/answers.csv",
                        "2026/network.pdf",
                        "2026/plan.csv",
                        "2026/problems.csv",
                        "2026/results.csv",
                        "2026/results.jsonl",
                        "2026/results.xlsx");
        assertThat(fixture.tables.values()).containsOnly(Reason.ANSWERS);
        assertThat(identities()).isEqualTo(before);

        fixture.run("sortie");
        assertThat(changed(before))
                .containsExactlyInAnyOrder(
                        "2026/" + THIRD,
                        "2026/network.pdf",
                        "2026/manifest.json",
                        "2026/problems.csv",
                        "2026/results.csv",
                        "2026/results.jsonl",
                        "2026/answers.csv",
                        "2026/plan.csv",
                        "2026/results.xlsx",
                        "comparison.csv",
                        "comparison.json",
                        "comparison.xlsx",
                        "etat-des-lieux.pdf",
                        "manifest.json");
    }

    @Test
    void a_changed_earlier_answer_rewrites_later_reports_of_its_member() throws IOException {
        fixture.run("sortie");
        fixture.write("2025", 3, 9);
        fixture.plan("sortie");

        assertThat(fixture.planned)
                .containsExactly(entry("2025/" + THIRD, Reason.ANSWERS), entry("2026/" + THIRD, Reason.BACKDROP));
        assertThat(fixture.tables.keySet()).hasSize(7).allMatch(file -> file.startsWith("2025/"));
        Map<String, Object> before = identities();
        fixture.run("sortie");
        assertThat(changed(before))
                .contains("2025/" + THIRD, "2026/" + THIRD)
                .doesNotContain("2026/" + other(), "2026/network.pdf");
    }

    @Test
    void a_renamed_member_keeps_its_history() throws IOException {
        fixture.write("2026", "neuf", 3, 4);
        fixture.writeCampaignFile(CampaignFixture.FILE + "members: [{id: NEUF, from: [A3], since: \"2026\"}]\n");
        fixture.run("sortie");
        fixture.write("2025", 3, 9);
        fixture.plan("sortie");

        assertThat(fixture.planned).containsEntry("2026/reports/l-essai-n-3--neuf.pdf", Reason.BACKDROP);
    }

    @Test
    void a_merged_member_starts_a_new_history() throws IOException {
        fixture.write("2026", "neuf", 3, 4);
        fixture.writeCampaignFile(CampaignFixture.FILE + "members: [{id: NEUF, from: [A3, A4], since: \"2026\"}]\n");
        fixture.run("sortie");
        fixture.write("2025", 3, 9);
        fixture.plan("sortie");

        assertThat(fixture.planned).containsOnlyKeys("2025/" + THIRD);
    }

    @Test
    void another_program_or_campaign_file_is_a_cause() throws IOException {
        fixture.run("sortie");
        fixture.program = "essgrid 1";
        fixture.plan("sortie");
        assertThat(fixture.planned.values()).hasSize(10).containsOnly(Reason.SETTINGS);
        fixture.program = "essgrid 0";
        fixture.writeCampaignFile(CampaignFixture.FILE.replace("floor: 2", "floor: 3"));
        fixture.plan("sortie");
        assertThat(fixture.planned).isEmpty();
        assertThat(fixture.files.values()).containsOnly(Cause.SETTINGS);
    }

    @Test
    void damaged_files_are_written_again() throws IOException {
        fixture.run("sortie");
        Map<String, String> intact = fixture.files("sortie");
        Files.delete(tmp.resolve("sortie/comparison.csv"));
        Files.writeString(tmp.resolve("sortie/2025").resolve(THIRD), "x");
        fixture.plan("sortie");
        assertThat(fixture.planned).containsExactly(entry("2025/" + THIRD, Reason.DAMAGED));
        assertThat(fixture.files).containsEntry("comparison.csv", Cause.DAMAGED);
        fixture.run("sortie");

        assertThat(fixture.files("sortie")).isEqualTo(intact);
    }

    @Test
    void files_that_are_no_longer_wanted_are_removed() throws IOException {
        fixture.writeCampaignFile(CampaignFixture.FILE.replace("[fr]", "[fr, en]"));
        fixture.run("sortie");
        assertThat(fixture.files("sortie").keySet()).contains("etat-des-lieux.en.pdf", "2026.en/" + THIRD);
        fixture.writeCampaignFile(CampaignFixture.FILE);
        fixture.plan("sortie");
        assertThat(fixture.removed).containsExactly("etat-des-lieux.en.pdf", "comparison.en.xlsx");
        fixture.run("sortie");

        assertThat(tmp.resolve("sortie/etat-des-lieux.en.pdf")).doesNotExist();
    }

    @Test
    void interrupted_runs_are_completed_with_the_same_bytes() throws IOException {
        fixture.run("entier");
        Map<String, String> whole = fixture.files("entier");
        for (int stop = 1; stop <= 10; stop += 3) {
            String out = "coupe" + stop;
            int[] left = {stop};
            fixture.onProgress = () -> {
                left[0]--;
                if (left[0] == 0) {
                    throw new IllegalStateException("interrupted");
                }
            };
            assertThatThrownBy(() -> fixture.run(out)).hasMessage("interrupted");
            fixture.onProgress = () -> {};
            fixture.run(out);
            assertThat(fixture.files(out)).as(out).isEqualTo(whole);
        }
    }

    @Test
    void missing_glyphs_are_reported_for_the_report_on_all_campaigns() throws IOException {
        fixture.writeCampaignFile(CampaignFixture.FILE.replace("Le réseau", "Le réseau \u1234"));
        fixture.run("sortie");
        String report = tmp.resolve("sortie/etat-des-lieux.pdf").toString();

        assertThat(fixture.problems)
                .filteredOn(problem -> problem.location().file().equals(report))
                .extracting(problem -> problem.key())
                .contains("batch.no-glyph");
    }

    /** Their number is reported as a warning. */
    @Test
    void absent_members_are_listed_in_the_table_of_problems() throws IOException {
        fixture.run("sortie");

        assertThat(fixture.text("sortie/2026/problems.csv")).contains("Le Sixième;membres.csv;7;1;avertissement;");
        assertThat(fixture.problems)
                .filteredOn(problem -> problem.key().equals("batch.absent-count"))
                .hasSize(2);
    }

    @Test
    void two_runs_at_once_are_refused() throws IOException {
        fixture.run("sortie");
        try (FolderLock lock = FolderLock.take(new OutputFolder(tmp.resolve("sortie")))) {
            lock.assertHeld();
            assertThatThrownBy(() -> fixture.run("sortie")).isInstanceOf(FolderRefused.class);
        }
    }

    @Test
    void a_wrong_list_of_members_is_refused_before_anything_is_written() throws IOException {
        Files.writeString(tmp.resolve("membres.csv"), "acteur.id;zzz\na;b\n");

        assertThatThrownBy(() -> fixture.run("sortie")).isInstanceOf(InvalidInputException.class);
        assertThat(tmp.resolve("sortie")).doesNotExist();
    }

    private static String other() {
        return "reports/l-essai-n-2--a2.pdf";
    }

    private Map<String, Object> identities() throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        for (String file : fixture.files("sortie").keySet()) {
            identities.put(file, fixture.identity("sortie/" + file));
        }
        return identities;
    }

    private Set<String> changed(Map<String, Object> before) throws IOException {
        Set<String> changed = new TreeSet<>();
        identities().forEach((file, identity) -> {
            if (!identity.equals(before.get(file))) {
                changed.add(file);
            }
        });
        return changed;
    }
}
