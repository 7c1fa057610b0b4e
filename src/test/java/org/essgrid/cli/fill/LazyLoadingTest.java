package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library that edits lines is loaded by the fill dialogue only. */
class LazyLoadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "score cigales samples/cigales.csv", "fill --help"})
    void other_commands_do_not_load_the_line_editor(String words) throws Exception {
        String loaded = loaded(words.split(" "));
        assertThat(loaded).contains("org.essgrid.cli.Main").doesNotContain("org.jline.");
    }

    private static String loaded(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xshare:off", "-Xlog:class+load:stdout", "-cp", System.getProperty("java.class.path")));
        command.add("org.essgrid.cli.Main");
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return log;
    }
}
