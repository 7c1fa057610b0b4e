package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command answers as its transcript says; see {@link Transcript} for their form. To record them anew, look at
 * what changed with {@code git diff}, and keep it if it is right:
 * {@code ESSGRID_REWRITE_TRANSCRIPTS=1 mvn test -Dtest=TranscriptsTest}.
 */
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final boolean REWRITE = System.getenv("ESSGRID_REWRITE_TRANSCRIPTS") != null;

    @TempDir
    Path tmp;

    static List<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void commands_answer_as_recorded(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Transcript expected = Transcript.parse(Files.readAllLines(file));
        Shell shell = new Shell(tmp);
        List<Transcript.Step> steps = new ArrayList<>();
        for (Transcript.Step step : expected.steps()) {
            steps.add(new Transcript.Step(step.command(), shell.run(step.command())));
        }
        Transcript actual = new Transcript(expected.comment(), steps);
        if (REWRITE) {
            Files.writeString(file, String.join("\n", actual.lines()) + "\n");
            return;
        }
        assertThat(expected.steps()).as("commands of %s", name).isNotEmpty();
        assertThat(String.join("\n", actual.lines())).as(name).isEqualTo(String.join("\n", expected.lines()));
    }
}
