package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.essgrid.batch.BatchListener.Reason;
import org.essgrid.campaign.run.CampaignListener.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A dry run says what a run would do, whatever stands already, and leaves everything as it is. */
@Isolated("it looks at the temporary folder of the whole machine")
class DryRunTest {

    @TempDir
    Path tmp;

    private Fair fair;

    @BeforeEach
    void open() throws IOException {
        fair = new Fair(tmp);
    }

    /** What a run would do after another was cut short: not again what that one has done. */
    @Test
    void a_dry_run_knows_what_a_run_that_was_cut_short_has_done() throws IOException {
        int[] left = {9};
        fair.onProgress = () -> {
            left[0]--;
            if (left[0] == 0) {
                throw new IllegalStateException("cut short");
            }
        };
        assertThatThrownBy(() -> fair.run("sortie")).hasMessage("cut short");
        fair.onProgress = () -> {};
        Map<String, String> stands = fair.made("sortie");
        fair.plan("sortie");

        assertThat(stands.keySet()).anyMatch(file -> file.startsWith("2026/reports/"));
        assertThat(fair.planned).isNotEmpty().doesNotContainKeys(stands.keySet().toArray(String[]::new));
        assertThat(fair.tables)
                .containsEntry("2026/results.csv", Reason.UNFINISHED)
                .containsEntry("2026/network.pdf", Reason.UNFINISHED)
                .hasSize(4);
        assertThat(fair.files.values()).hasSize(3).containsOnly(Cause.NEW);
        assertThat(fair.made("sortie")).isEqualTo(stands);
    }

    @Test
    void a_dry_run_leaves_nothing_behind() throws IOException {
        Set<Path> before = new HashSet<>(temporary());
        fair.plan("sortie");

        assertThat(tmp.resolve("sortie")).doesNotExist();
        assertThat(fair.planned).hasSize(10);
        assertThat(temporary()).isEqualTo(before);
    }

    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(
                    files.filter(file -> file.getFileName().toString().startsWith("essgrid-"))
                            .toList());
        }
    }
}
