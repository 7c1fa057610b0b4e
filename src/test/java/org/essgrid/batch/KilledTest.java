package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process, really killed, and a real lack of room. */
@DisabledOnOs(OS.WINDOWS)
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

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 110})
    void is_made_up_for(int lines) throws Exception {
        finish(start("", "entier"));
        Path journal = workshop.out("tue").resolve(".essgrid/journal");
        Process process = start("", "tue");
        while (process.isAlive() && lines(journal) < lines) {
            Thread.sleep(2);
        }
        process.destroyForcibly();
        assertThat(process.waitFor()).as("killed before its end").isEqualTo(128 + 9);
        finish(start("", "tue"));
        assertThat(workshop.made("tue")).isEqualTo(workshop.made("entier"));
    }

    /** A process may write no file beyond 80 kB; results.jsonl is longer. */
    @Test
    void without_room_it_says_so_and_goes_on_where_there_is_some() throws Exception {
        finish(start("", "entier"));
        Process process = start("ulimit -f 160; ", "plein");
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(3);
        assertThat(told).contains("results", "ne peut pas être écrit", "place libre");
        assertThat(workshop.out("plein").resolve("results.jsonl")).doesNotExist();
        finish(start("", "plein"));
        assertThat(workshop.made("plein")).isEqualTo(workshop.made("entier"));
    }

    private static int lines(Path file) throws IOException {
        return Files.exists(file) ? (int) Files.readString(file).lines().count() : 0;
    }

    private static void finish(Process process) throws Exception {
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
    }

    private Process start(String before, String out) throws IOException {
        List<String> words = new ArrayList<>(List.of("sh", "-c", before + "exec \"$@\"", "sh"));
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:-UsePerfData", "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of("org.essgrid.cli.Main", "lot", "src/test/resources/wide/grid.yaml"));
        words.addAll(List.of(
                workshop.questionnaires.toString(), "-o", workshop.out(out).toString()));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "fr_FR.UTF-8");
        environment.put("SOURCE_DATE_EPOCH", "1700000000");
        return builder.start();
    }
}
