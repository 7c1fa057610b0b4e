package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.batch.folder.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was cut short at any moment is finished by the next, as if nothing had happened. */
class ResumeTest {

    private static final int COUNT = 9;
    private static final LocalDate NEXT_DAY = Workshop.DAY.plusDays(1);

    @TempDir
    Path tmp;

    private Workshop workshop;
    private Map<String, String> undisturbed;

    @BeforeEach
    void run() throws IOException {
        workshop = new Workshop(tmp);
        workshop.fill(COUNT);
        workshop.run("entier");
        undisturbed = workshop.made("entier");
    }

    @Test
    void whatever_stood_when_it_was_killed() throws IOException {
        List<String> states = new ArrayList<>();
        workshop.onProgress = () -> states.add(copy("en-cours", "état" + states.size()));
        workshop.run("en-cours");
        workshop.onProgress = () -> {};
        assertThat(states).hasSize(COUNT);
        for (String state : states) {
            // The day is that on which the run began.
            workshop.run(workshop.with(Shard.WHOLE, NEXT_DAY), workshop.folder(), state);
            assertThat(workshop.made(state)).as(state).isEqualTo(undisturbed);
        }
    }

    /** What a run does in the end, undone one step after the other. */
    @Test
    void whatever_it_had_written_in_the_end() throws IOException {
        String journal = journal();
        List<String> steps = List.of("manifest.json", "network.pdf", "problems.csv", "results.jsonl", "results.csv");
        for (int i = 0; i <= steps.size(); i++) {
            String state = copy("entier", "fin" + i);
            Files.writeString(workshop.out(state).resolve(".essgrid/journal"), journal);
            for (String step : steps.subList(0, i)) {
                Files.deleteIfExists(workshop.out(state).resolve(step));
            }
            workshop.run(workshop.with(Shard.WHOLE, NEXT_DAY), workshop.folder(), state);
            assertThat(workshop.made(state)).as("%d steps before the end", i).isEqualTo(undisturbed);
        }
    }

    /** The journal as it stood before it was taken away. */
    private String journal() throws IOException {
        StringBuilder last = new StringBuilder();
        workshop.onProgress = sneaky(() -> {
            last.setLength(0);
            last.append(workshop.made("journal").get(".essgrid/journal"));
        });
        workshop.run("journal");
        workshop.onProgress = () -> {};
        return last.toString();
    }

    @Test
    void a_line_of_the_journal_that_was_cut_short() throws IOException {
        String journal = journal();
        for (int length = 0; length < journal.length(); length += 13) {
            String state = copy("entier", "coupé" + length);
            Files.delete(workshop.out(state).resolve("manifest.json"));
            Files.writeString(workshop.out(state).resolve(".essgrid/journal"), journal.substring(0, length));
            workshop.run(state);
            assertThat(workshop.made(state)).as("cut at %d", length).isEqualTo(undisturbed);
        }
    }

    @Test
    void who_only_looks_takes_no_line_that_was_cut_short_for_a_file() throws IOException {
        Path state = workshop.out("entier").resolve(".essgrid/journal");
        Files.writeString(state, "essgrid-journal-1 " + Workshop.DAY + "\n> reports/commen");
        assertThat(workshop.plan("entier").removed()).isZero();
        Files.writeString(state, "essgrid-journal-1 " + Workshop.DAY + "\n> reports/commence.pdf\n");
        assertThat(workshop.plan("entier").removed()).isEqualTo(1);
    }

    @Test
    void what_a_killed_run_left_half_written_goes() throws IOException {
        Path out = workshop.out("entier");
        Files.writeString(out.resolve("reports/.essgrid-1.tmp"), "%PDF");
        Files.writeString(out.resolve(".essgrid-2.tmp"), "format,grid");
        Files.writeString(out.resolve(".essgrid/rows-results"), "1,quartier");
        Files.writeString(out.resolve(".essgrid/journal"), "");
        workshop.run("entier");
        assertThat(workshop.made("entier")).isEqualTo(undisturbed);
    }

    @Test
    void a_report_of_a_killed_run_goes_with_its_actor() throws IOException {
        Path out = workshop.out("entier");
        Path begun = Files.writeString(out.resolve("reports/commence.pdf"), "%PDF");
        Path foreign = Files.writeString(out.resolve("reports/à-moi.pdf"), "%PDF");
        Files.writeString(
                out.resolve(".essgrid/journal"), "essgrid-journal-1 " + Workshop.DAY + "\n> reports/commence.pdf\n");
        workshop.run("entier");
        assertThat(begun).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void a_journal_cannot_name_files_elsewhere() throws IOException {
        Path precious = Files.writeString(tmp.resolve("précieux.pdf"), "mine");
        Files.writeString(
                workshop.out("entier").resolve(".essgrid/journal"),
                "essgrid-journal-1 " + Workshop.DAY + "\n> ../précieux.pdf\n> reports/../../précieux.pdf\n",
                StandardOpenOption.CREATE);
        workshop.run("entier");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void what_cannot_be_written_is_said_and_made_up_for() throws IOException {
        Path out = Files.createDirectories(workshop.out("plein"));
        Files.createDirectory(out.resolve(".essgrid"));
        Path obstacle = Files.writeString(out.resolve("reports"), "no folder");
        assertThatThrownBy(() -> workshop.run("plein"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reports");
        Files.delete(obstacle);
        workshop.run("plein");
        assertThat(workshop.made("plein")).isEqualTo(undisturbed);
    }

    private interface Trouble {
        void run() throws IOException;
    }

    private static Runnable sneaky(Trouble trouble) {
        return () -> {
            try {
                trouble.run();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }

    private String copy(String from, String to) {
        Path source = workshop.out(from);
        sneaky(() -> {
                    try (Stream<Path> files = Files.walk(source)) {
                        for (Path file : files.toList()) {
                            copy(
                                    file,
                                    workshop.out(to)
                                            .resolve(source.relativize(file).toString()));
                        }
                    }
                })
                .run();
        return to;
    }

    /** Workers go on writing meanwhile: what was moved away in between was half written, and need not be copied. */
    private static void copy(Path file, Path to) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            assertThat(file.getFileName().toString()).endsWith(".tmp");
        }
    }

    @Test
    void the_folder_of_a_killed_run_is_known_as_ours() {
        assertThat(OutputFolder.isOne(workshop.out("entier"))).isTrue();
    }
}
