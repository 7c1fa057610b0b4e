package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.cli.ChildProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real process, really killed, and a real lack of room. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "there a process is neither killed nor kept short of room by a shell")
@Isolated("it catches a process at a moment")
class KilledTest {

    private static final int COUNT = 60;

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(COUNT);
    }

    static Stream<Integer> lines() {
        return TestScope.oneIn(3, List.of(40, 1, 110));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void is_made_up_for(int lines) throws Exception {
        runHere("entier");
        Path journal = workshop.out("tue").resolve(".essgrid/journal");
        ChildProcess process = start("", "tue");
        while (process.isAlive() && lines(journal) < lines) {
            Thread.sleep(2);
        }
        process.kill();
        runHere("tue");
        assertThat(workshop.made("tue")).isEqualTo(workshop.made("entier"));
    }

    /** A process may write no file beyond 80 kB; results.jsonl is longer. */
    @Test
    void without_room_it_says_so_and_goes_on_where_there_is_some() throws Exception {
        runHere("entier");
        String told = start("ulimit -f 160; ", "plein").ends(3);
        assertThat(told).contains("results", "ne peut pas être écrit", "place libre");
        assertThat(workshop.out("plein").resolve("results.jsonl")).doesNotExist();
        runHere("plein");
        assertThat(workshop.made("plein")).isEqualTo(workshop.made("entier"));
    }

    private static int lines(Path file) throws IOException {
        return Files.exists(file) ? (int) Files.readString(file).lines().count() : 0;
    }

    private String[] words(String out) {
        return new String[] {
            "lot",
            "src/test/resources/wide/grid.yaml",
            workshop.questionnaires.toString(),
            "-o",
            workshop.out(out).toString()
        };
    }

    private ChildProcess start(String before, String out) throws IOException {
        return ChildProcess.start(before, words(out));
    }

    private void runHere(String out) {
        ChildProcess.runHere(0, words(out));
    }
}
