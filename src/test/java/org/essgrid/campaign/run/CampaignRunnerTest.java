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

/** What is up to date is not done again, what is not is, and however it was cut short the same stands in the end. */
class CampaignRunnerTest {

    private static final String THIRD = "reports/l-essai-n-3--a3.pdf";

    @TempDir
    Path tmp;

    private Fair fair;

    @BeforeEach
    void open() throws IOException {
        fair = new Fair(tmp);
    }

    @Test
    void one_run_makes_every_campaign_and_what_compares_them() throws IOException {
        RunResult result = fair.run("sortie");

        assertThat(result.last().actors().scored()).isEqualTo(5);
        assertThat(fair.made("sortie").keySet())
                .contains(
                        "2025/results.jsonl",
                        "2025/" + THIRD,
                        "2026/network.pdf",
                        "2026/" + THIRD,
                        "etat-des-lieux.pdf",
                        "comparison.json",
                        "comparison.csv",
                        "manifest.json");
        assertThat(fair.files.values()).containsOnly(Cause.NEW);
    }

    @Test
    void a_second_run_touches_nothing() throws IOException {
        fair.run("sortie");
        Map<String, Object> before = identities();
        RunResult again = fair.run("sortie");

        assertThat(again.outcomes()).allMatch(outcome -> outcome.finished());
        assertThat(fair.files).isEmpty();
        assertThat(identities()).isEqualTo(before);
    }

    @Test
    void one_changed_answer_makes_that_member_and_the_network_anew() throws IOException {
        fair.describe(Fair.FILE + "benchmark: previous\n");
        fair.run("sortie");
        Map<String, Object> before = identities();
        fair.write("2026", 3, 9);
        fair.plan("sortie");
        assertThat(fair.planned)
                .contains(entry("2026/" + THIRD, Reason.ANSWERS))
                .hasSize(1);
        assertThat(fair.files)
                .containsOnlyKeys("comparison.csv", "comparison.json", "etat-des-lieux.pdf")
                .containsEntry("etat-des-lieux.pdf", Cause.RESULTS);
        assertThat(fair.tables)
                .containsOnlyKeys("2026/network.pdf", "2026/problems.csv", "2026/results.csv", "2026/results.jsonl");
        assertThat(fair.tables.values()).containsOnly(Reason.ANSWERS);
        assertThat(identities()).isEqualTo(before);

        fair.run("sortie");
        assertThat(changed(before))
                .containsExactlyInAnyOrder(
                        "2026/" + THIRD,
                        "2026/network.pdf",
                        "2026/manifest.json",
                        "2026/problems.csv",
                        "2026/results.csv",
                        "2026/results.jsonl",
                        "comparison.csv",
                        "comparison.json",
                        "etat-des-lieux.pdf",
                        "manifest.json");
    }

    @Test
    void an_earlier_answer_shows_in_the_reports_that_came_after_it() throws IOException {
        fair.run("sortie");
        fair.write("2025", 3, 9);
        fair.plan("sortie");

        assertThat(fair.planned)
                .containsExactly(entry("2025/" + THIRD, Reason.ANSWERS), entry("2026/" + THIRD, Reason.BACKDROP));
        assertThat(fair.tables.keySet()).hasSize(4).allMatch(file -> file.startsWith("2025/"));
        Map<String, Object> before = identities();
        fair.run("sortie");
        assertThat(changed(before))
                .contains("2025/" + THIRD, "2026/" + THIRD)
                .doesNotContain("2026/" + other(), "2026/network.pdf");
    }

    @Test
    void whoever_was_renamed_keeps_its_history() throws IOException {
        fair.write("2026", "neuf", 3, 4);
        fair.describe(Fair.FILE + "members: [{id: NEUF, from: [A3], since: \"2026\"}]\n");
        fair.run("sortie");
        fair.write("2025", 3, 9);
        fair.plan("sortie");

        assertThat(fair.planned).containsEntry("2026/reports/l-essai-n-3--neuf.pdf", Reason.BACKDROP);
    }

    @Test
    void who_has_merged_begins_a_history_of_its_own() throws IOException {
        fair.write("2026", "neuf", 3, 4);
        fair.describe(Fair.FILE + "members: [{id: NEUF, from: [A3, A4], since: \"2026\"}]\n");
        fair.run("sortie");
        fair.write("2025", 3, 9);
        fair.plan("sortie");

        assertThat(fair.planned).containsOnlyKeys("2025/" + THIRD);
    }

    @Test
    void the_program_and_the_file_are_causes_too() throws IOException {
        fair.run("sortie");
        fair.program = "essgrid 1";
        fair.plan("sortie");
        assertThat(fair.planned.values()).hasSize(10).containsOnly(Reason.SETTINGS);
        fair.program = "essgrid 0";
        fair.describe(Fair.FILE.replace("floor: 2", "floor: 3"));
        fair.plan("sortie");
        assertThat(fair.planned).isEmpty();
        assertThat(fair.files.values()).containsOnly(Cause.SETTINGS);
    }

    @Test
    void what_is_damaged_is_mended() throws IOException {
        fair.run("sortie");
        Map<String, String> sound = fair.made("sortie");
        Files.delete(tmp.resolve("sortie/comparison.csv"));
        Files.writeString(tmp.resolve("sortie/2025").resolve(THIRD), "x");
        fair.plan("sortie");
        assertThat(fair.planned).containsExactly(entry("2025/" + THIRD, Reason.DAMAGED));
        assertThat(fair.files).containsEntry("comparison.csv", Cause.DAMAGED);
        fair.run("sortie");

        assertThat(fair.made("sortie")).isEqualTo(sound);
    }

    @Test
    void what_is_no_longer_asked_for_goes() throws IOException {
        fair.describe(Fair.FILE.replace("[fr]", "[fr, en]"));
        fair.run("sortie");
        assertThat(fair.made("sortie").keySet()).contains("etat-des-lieux.en.pdf", "2026.en/" + THIRD);
        fair.describe(Fair.FILE);
        fair.plan("sortie");
        assertThat(fair.gone).containsExactly("etat-des-lieux.en.pdf");
        fair.run("sortie");

        assertThat(tmp.resolve("sortie/etat-des-lieux.en.pdf")).doesNotExist();
    }

    @Test
    void however_it_was_cut_short_the_same_stands_in_the_end() throws IOException {
        fair.run("entier");
        Map<String, String> whole = fair.made("entier");
        for (int stop = 1; stop <= 10; stop += 3) {
            String out = "coupe" + stop;
            int[] left = {stop};
            fair.onProgress = () -> {
                left[0]--;
                if (left[0] == 0) {
                    throw new IllegalStateException("cut short");
                }
            };
            assertThatThrownBy(() -> fair.run(out)).hasMessage("cut short");
            fair.onProgress = () -> {};
            fair.run(out);
            assertThat(fair.made(out)).as(out).isEqualTo(whole);
        }
    }

    @Test
    void signs_that_no_font_has_are_told_of_the_whole_report_too() throws IOException {
        fair.describe(Fair.FILE.replace("Le réseau", "Le réseau \u1234"));
        fair.run("sortie");
        String report = tmp.resolve("sortie/etat-des-lieux.pdf").toString();

        assertThat(fair.problems)
                .filteredOn(problem -> problem.location().file().equals(report))
                .extracting(problem -> problem.key())
                .contains("batch.no-glyph");
    }

    /** Members that did not answer are named where their head looks, and their number is told. */
    @Test
    void members_to_remind_are_named_in_the_table_of_problems() throws IOException {
        fair.run("sortie");

        assertThat(fair.text("sortie/2026/problems.csv")).contains("Le Sixième,membres.csv,7,1,warning,");
        assertThat(fair.problems)
                .filteredOn(problem -> problem.key().equals("batch.absent-count"))
                .hasSize(2);
    }

    @Test
    void two_runs_at_once_are_refused() throws IOException {
        fair.run("sortie");
        try (FolderLock lock = FolderLock.take(new OutputFolder(tmp.resolve("sortie")))) {
            lock.assertHeld();
            assertThatThrownBy(() -> fair.run("sortie")).isInstanceOf(FolderRefused.class);
        }
    }

    @Test
    void a_wrong_list_of_members_is_refused_before_anything_is_touched() throws IOException {
        Files.writeString(tmp.resolve("membres.csv"), "acteur.id;zzz\na;b\n");

        assertThatThrownBy(() -> fair.run("sortie")).isInstanceOf(InvalidInputException.class);
        assertThat(tmp.resolve("sortie")).doesNotExist();
    }

    private static String other() {
        return "reports/l-essai-n-2--a2.pdf";
    }

    private Map<String, Object> identities() throws IOException {
        Map<String, Object> identities = new TreeMap<>();
        for (String file : fair.made("sortie").keySet()) {
            identities.put(file, fair.identity("sortie/" + file));
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
