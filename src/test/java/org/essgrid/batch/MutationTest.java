package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.essgrid.TestScope;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.source.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of a source, each of its questionnaires is scored or told of. */
class MutationTest {

    private static final int ROUNDS = TestScope.rounds(60);
    private static final int COUNT = 8;

    @TempDir
    Path tmp;

    @Test
    void of_a_folder() throws IOException {
        Random random = new Random(11);
        Workshop workshop = new Workshop(tmp);
        workshop.settings = workshop.with(ReportSelection.ACTORS, false);
        for (int round = 0; round < ROUNDS; round++) {
            workshop.fill(COUNT);
            for (int hit = 0; hit < 4; hit++) {
                Path file = workshop.questionnaires.resolve(Workshop.file(1 + random.nextInt(COUNT)));
                Files.write(file, Mutation.of(Files.readAllBytes(file), random));
            }
            workshop.problems.clear();
            BatchOutcome outcome = workshop.run("sortie");
            check(workshop, outcome);
            assertThat(outcome.actors().received()).isEqualTo(COUNT);
        }
    }

    @Test
    void of_a_table() throws IOException {
        Random random = new Random(12);
        Workshop workshop = new Workshop(tmp);
        workshop.settings = workshop.with(ReportSelection.ACTORS, false);
        for (int round = 0; round < ROUNDS; round++) {
            Path table = workshop.table(COUNT);
            Files.write(table, Mutation.of(Files.readAllBytes(table), random));
            workshop.problems.clear();
            try {
                check(workshop, workshop.run(workshop.settings, workshop.source(table), "sortie"));
            } catch (InvalidInputException rejected) {
                assertThat(rejected.diagnostics()).isNotEmpty();
            }
        }
    }

    private static void check(Workshop workshop, BatchOutcome outcome) throws IOException {
        assertThat(outcome.bugs()).isEmpty();
        assertThat(workshop.problems.stream()
                        .filter(problem -> problem.isError())
                        .count())
                .isGreaterThanOrEqualTo(
                        outcome.finished() ? 0 : outcome.actors().rejected());
        assertThat(workshop.made("sortie").keySet().stream().filter(file -> file.startsWith("reports/")))
                .hasSize((int) outcome.actors().scored());
    }
}
