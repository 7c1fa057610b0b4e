package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.batch.folder.FolderRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that was damaged, edited or deleted is written again, and nothing outside of it is touched. */
class DamagedFolderTest {

    private static final String OUT = "sortie";

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "\n\n= a b c\n",
                "\u00E9\u00FF\n",
                "essgrid-journal-1 2026-11-25\n> ../../lettre.txt\n= ../../lettre.txt a b\n= /dev/zero a b\n"
            })
    void a_damaged_journal_is_as_good_as_none(String journal) throws IOException {
        Path mine = Files.writeString(tmp.resolve("lettre.txt"), "mine");
        workshop.run(OUT);
        var whole = workshop.made(OUT);
        Files.write(workshop.out(OUT).resolve(".essgrid/journal"), journal.getBytes(StandardCharsets.ISO_8859_1));

        workshop.run(OUT);

        assertThat(workshop.made(OUT)).isEqualTo(whole);
        assertThat(mine).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "../lettre.txt", "reports/../../lettre.txt", "reports", "\\u0000", ""})
    void a_manifest_that_names_other_files_than_ours_is_as_good_as_none(String name) throws IOException {
        Path mine = Files.writeString(tmp.resolve("lettre.txt"), "mine");
        workshop.run(OUT);
        var whole = workshop.made(OUT);
        Path manifest = workshop.out(OUT).resolve("manifest.json");
        String report = whole.keySet().stream()
                .filter(file -> file.startsWith("reports/"))
                .findFirst()
                .orElseThrow();
        Files.writeString(manifest, Files.readString(manifest).replace("\"" + report + "\"", "\"" + name + "\""));

        workshop.run(OUT);

        assertThat(workshop.made(OUT)).isEqualTo(whole);
        assertThat(mine).hasContent("mine");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_in_place_of_a_file_is_replaced_and_one_in_place_of_a_folder_refused() throws IOException {
        Path mine = Files.writeString(tmp.resolve("lettre.txt"), "mine");
        workshop.run(OUT);
        var whole = workshop.made(OUT);
        Path table = workshop.out(OUT).resolve("results.csv");
        Files.delete(table);
        Files.createSymbolicLink(table, mine);
        workshop.run(OUT);
        assertThat(workshop.made(OUT)).isEqualTo(whole);
        assertThat(mine).hasContent("mine");

        Path reports = workshop.out(OUT).resolve("reports");
        Files.move(reports, tmp.resolve("ailleurs"));
        Files.createSymbolicLink(reports, tmp.resolve("ailleurs"));
        assertThatThrownBy(() -> workshop.run(OUT))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("batch.link-inside");
    }

    @Test
    void a_folder_deleted_during_a_run_does_not_come_back_in_parts() throws IOException {
        workshop.onProgress = () -> delete(workshop.out(OUT));
        assertThatThrownBy(() -> workshop.run(OUT)).isInstanceOf(IOException.class);
        assertThat(workshop.out(OUT)).doesNotExist();

        workshop.onProgress = () -> {};
        assertThat(workshop.run(OUT).actors().scored()).isEqualTo(3);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_among_the_questionnaires_is_reported_and_the_others_are_scored() throws IOException {
        Files.createSymbolicLink(workshop.questionnaires.resolve("x.csv"), Path.of("/dev/zero"));

        BatchOutcome outcome = workshop.run(OUT);

        assertThat(outcome.actors().scored()).isEqualTo(3);
        assertThat(outcome.actors().rejected()).isEqualTo(1);
        assertThat(workshop.keys()).contains("source.irregular");
    }
}
