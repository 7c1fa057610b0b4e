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

    private Fair fair;

    @BeforeEach
    void open() throws IOException {
        fair = new Fair(tmp);
        for (int n = 6; n <= MEMBERS; n++) {
            fair.write("2025", n, n);
            fair.write("2026", n, n + 1);
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

    /** In the first campaign amid its reports, between two campaigns, and in the second; one run after the other. */
    @Test
    void whenever_it_is_killed_the_same_stands_in_the_end() throws Exception {
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

        assertThat(fair.made("tue")).isEqualTo(fair.made("entier"));
    }

    /** Has a run go on until a file has so many lines. */
    private void killed(String file, int lines) throws Exception {
        ChildProcess killed = start("", "tue");
        await(killed, () -> lines(tmp.resolve(file)) >= lines);
        killed.kill();
    }

    /** A run over one that stands, with an answer changed, is killed before the files of the whole are made anew. */
    @Test
    void a_correction_that_is_killed_is_taken_up() throws Exception {
        runHere("tue");
        fair.write("2026", 3, 9);
        runHere("entier");
        Map<String, String> before = fair.made("tue");
        ChildProcess killed = start("", "tue");
        await(killed, () -> isOther(before, "2026/manifest.json"));
        killed.kill();
        runHere("tue");

        assertThat(fair.made("tue")).isEqualTo(fair.made("entier"));
    }

    /** A process may write no file beyond 40 kB. */
    @Test
    void without_room_it_says_so_and_goes_on_where_there_is_some() throws Exception {
        runHere("entier");
        String told = start("ulimit -f 80; ", "plein").ends(3);
        assertThat(told).contains("ne peut pas être écrit", "place libre").doesNotContain("Exception", "\tat ");
        runHere("plein");

        assertThat(fair.made("plein")).isEqualTo(fair.made("entier"));
    }

    /** No user, however mighty, may write below {@code /proc}. */
    @Test
    void where_nobody_may_write_it_says_so() {
        String told = ChildProcess.runHere(
                3, "etat-des-lieux", tmp.resolve("campagne.yaml").toString(), "-o", "/proc/etat-des-lieux");

        assertThat(told)
                .contains("/proc/etat-des-lieux", "ne peut pas être écrit")
                .doesNotContain("Exception");
    }

    @Test
    void a_second_run_is_refused_while_the_first_goes_on() throws Exception {
        runHere("sortie");
        Map<String, String> before = fair.made("sortie");
        try (FolderLock lock = FolderLock.take(new OutputFolder(tmp.resolve("sortie")))) {
            lock.assertHeld();
            fair.write("2026", 3, 9);
            assertThat(start("", "sortie").ends(2)).contains("sortie", "écrit en ce moment");
            assertThat(fair.made("sortie")).isEqualTo(before);
        }
        runHere("sortie");
        assertThat(fair.made("sortie")).isNotEqualTo(before);
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

    /** Nothing of a file that is not there, or no longer. */
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
