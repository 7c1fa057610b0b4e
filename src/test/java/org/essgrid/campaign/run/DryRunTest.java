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

    private CampaignFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new CampaignFixture(tmp);
    }

    @Test
    void a_dry_run_takes_into_account_what_an_interrupted_run_has_written() throws IOException {
        int[] left = {9};
        fixture.onProgress = () -> {
            left[0]--;
            if (left[0] == 0) {
                throw new IllegalStateException("interrupted");
            }
        };
        assertThatThrownBy(() -> fixture.run("sortie")).hasMessage("interrupted");
        fixture.onProgress = () -> {};
        Map<String, String> existing = fixture.files("sortie");
        fixture.plan("sortie");

        assertThat(existing.keySet()).anyMatch(file -> file.startsWith("2026/reports/"));
        assertThat(fixture.planned)
                .isNotEmpty()
                .doesNotContainKeys(existing.keySet().toArray(String[]::new));
        assertThat(fixture.tables)
                .containsEntry("2026/results.csv", Reason.UNFINISHED)
                .containsEntry("2026/network.pdf", Reason.UNFINISHED)
                .hasSize(7);
        assertThat(fixture.files.values()).hasSize(4).containsOnly(Cause.NEW);
        assertThat(fixture.files("sortie")).isEqualTo(existing);
    }

    @Test
    void a_dry_run_leaves_no_files() throws IOException {
        Set<Path> before = new HashSet<>(temporary());
        fixture.plan("sortie");

        assertThat(tmp.resolve("sortie")).doesNotExist();
        assertThat(fixture.planned).hasSize(10);
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
