package org.essgrid.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.source.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Damaged questionnaires of several voices lead to a score or to errors, and quickly. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileVoicesTest {

    private static final Path SOUND = Path.of("grids/examples/voix/examples/la-halle");
    private static final List<String> LINES =
            List.of("acteur.college;ca", "acteur.college;?", "acteur.id;7", "\"", ";;;", "acteur.nom;Autre");

    @TempDir
    private Path folder;

    private final Random random = new Random(20_261_125);

    @Test
    void a_damaged_questionnaire_among_valid_ones_gives_a_score_or_errors() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of("grids/examples/voix/grid.yaml"));
        Grid grid = GridReader.read("grid.yaml", yaml, new Diagnostics()).orElseThrow();
        List<Path> sound = sound();
        int scored = 0;
        int rounds = TestScope.rounds(400);
        for (int i = 0; i < rounds; i++) {
            Path one = sound.get(random.nextInt(sound.size()));
            Path there = folder.resolve(one.getFileName());
            Files.write(there, damaged(Files.readAllBytes(one)));

            Diagnostics problems = new Diagnostics();
            Optional<Assessment> assessment = new VoicesFolder(grid, folder.toString()).assessment(problems);
            assertThat(assessment.isEmpty()).isEqualTo(problems.hasErrors());
            scored += assessment.isPresent() ? 1 : 0;
            Files.copy(one, there, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(scored).isBetween(1, rounds - 1);
    }

    private List<Path> sound() throws IOException {
        try (Stream<Path> files = Files.list(SOUND)) {
            List<Path> sound = files.sorted().toList();
            for (Path file : sound) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return sound;
        }
    }

    private byte[] damaged(byte[] sound) {
        if (random.nextBoolean()) {
            return Mutation.of(sound, random);
        }
        String line = LINES.get(random.nextInt(LINES.size())) + "\n";
        return (new String(sound, StandardCharsets.UTF_8) + line).getBytes(StandardCharsets.UTF_8);
    }
}
