package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.essgrid.TestScope;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.cli.ChildProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A real process that makes an état des lieux, really killed, kept short of room, or one of two. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "there a process is neither killed nor kept short of room by a shell")
@Isolated("it catches a process at a moment")
class KilledRunTest {

    private static final int MEMBERS = 12;

    @TempDir
    Path tmp;

    private CampaignFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new CampaignFixture(tmp);
        for (int n = 6; n <= MEMBERS; n++) {
            fixture.write("2025", n, n);
            fixture.write("2026", n, n + 1);
        }
    }

    private String[] words(String out) {
        return new String[] {
            "etat-des-lieux",
            tmp.resolve("campagne.yaml").toString(),
            "-o",
            tmp.resolve(out).toString()
        };
    }

    private ChildProcess start(String before, String out) throws IOException {
        return ChildProcess.start(before, words(out));
    }

    private void runHere(String out) {
        ChildProcess.runHere(0, words(out));
    }

    /** Successive runs are killed within the first campaign, between the two campaigns, and within the second. */
    @Test
    void a_killed_run_ends_with_the_same_files() throws Exception {
        runHere("entier");
        if (TestScope.isFull()) {
            killed("tue/2025/.essgrid/journal", 8);
        }
        killed("tue/2025/manifest.json", 1);
        killed("tue/2026/.essgrid/journal", 20);
        if (TestScope.isFull()) {
            killed("tue/2026/manifest.json", 1);
        }
        start("", "tue").ends(0);

        assertThat(fixture.files("tue")).isEqualTo(fixture.files("entier"));
    }

    /** Kills a run when a file has the given number of lines. */
    private void killed(String file, int lines) throws Exception {
        ChildProcess killed = start("", "tue");
        await(killed, () -> lines(tmp.resolve(file)) >= lines);
        killed.kill();
    }

    /** A run after a changed answer is killed before the files on all campaigns are written again. */
    @Test
    void a_killed_correction_is_resumed() throws Exception {
        runHere("tue");
        fixture.write("2026", 3, 9);
        runHere("entier");
        Map<String, String> before = fixture.files("tue");
        ChildProcess killed = start("", "tue");
        await(killed, () -> isOther(before, "2026/manifest.json"));
        killed.kill();
        runHere("tue");

        assertThat(fixture.files("tue")).isEqualTo(fixture.files("entier"));
    }

    /** The process may not write files of more than 40 kB. */
    @Test
    void a_full_disk_is_reported_and_the_next_run_completes() throws Exception {
        runHere("entier");
        String output = start("ulimit -f 80; ", "plein").ends(3);
        assertThat(output).contains("ne peut pas être écrit", "place libre").doesNotContain("Exception", "\tat ");
        runHere("plein");

        assertThat(fixture.files("plein")).isEqualTo(fixture.files("entier"));
    }

    /** Not even root may write below {@code /proc}. */
    @Test
    void a_read_only_folder_is_reported() {
        String output = ChildProcess.runHere(
                3, "etat-des-lieux", tmp.resolve("campagne.yaml").toString(), "-o", "/proc/etat-des-lieux");

        assertThat(output)
                .contains("/proc/etat-des-lieux", "ne peut pas être écrit")
                .doesNotContain("Exception");
    }

    @Test
    void a_second_run_is_refused_while_the_first_is_running() throws Exception {
        runHere("sortie");
        Map<String, String> before = fixture.files("sortie");
        try (FolderLock lock = FolderLock.take(new OutputFolder(tmp.resolve("sortie")))) {
            lock.assertHeld();
            fixture.write("2026", 3, 9);
            assertThat(start("", "sortie").ends(2)).contains("sortie", "écrit en ce moment");
            assertThat(fixture.files("sortie")).isEqualTo(before);
        }
        runHere("sortie");
        assertThat(fixture.files("sortie")).isNotEqualTo(before);
    }

    private static void await(ChildProcess process, BooleanSupplier moment) throws InterruptedException {
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(1);
        }
    }

    private boolean isOther(Map<String, String> before, String file) {
        return !content(tmp.resolve("tue").resolve(file)).equals(before.get(file));
    }

    private static int lines(Path file) {
        return (int) content(file).lines().count();
    }

    /** Empty for a file that does not exist. */
    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
