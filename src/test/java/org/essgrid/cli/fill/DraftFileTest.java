package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

    @TempDir
    Path tmp;

    @Test
    void is_written_whole_and_leaves_no_other_file() throws IOException {
        Path path = tmp.resolve("dossier/q.csv");
        try (DraftFile file = DraftFile.open(path)) {
            assertThat(file.bytes()).isEmpty();
            assertThat(file.save(bytes("un"))).isEmpty();
            assertThat(file.save(bytes("deux"))).isEmpty();
            assertThat(file.bytes()).contains(bytes("deux"));
        }
        assertThat(path).hasContent("deux");
        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void is_locked_against_a_second_run() {
        Path path = tmp.resolve("q.csv");
        try (DraftFile first = DraftFile.open(path)) {
            assertThatThrownBy(() -> DraftFile.open(path))
                    .isInstanceOfSatisfying(
                            UsageException.class,
                            refusal -> assertThat(refusal.problem().key()).isEqualTo("fill.busy"));
            assertThat(first.save(bytes("un"))).isEmpty();
        }
        DraftFile.open(path).close();
    }

    @Test
    void the_lock_file_of_a_killed_run_does_not_block() throws IOException {
        Files.createFile(tmp.resolve(".q.csv.essgrid-lock"));
        DraftFile.open(tmp.resolve("q.csv")).close();
        assertThat(tmp).isEmptyDirectory();
    }

    @Test
    void changes_by_another_program_are_not_overwritten() throws IOException {
        Path path = Files.writeString(tmp.resolve("q.csv"), "un");
        try (DraftFile file = DraftFile.open(path)) {
            Files.writeString(path, "du tableur");
            assertThat(file.save(bytes("deux"))).map(Diagnostic::key).contains("fill.changed");
            assertThat(path).hasContent("du tableur");
            Files.writeString(path, "un");
            assertThat(file.save(bytes("deux"))).isEmpty();
        }
    }

    @Test
    void a_failure_to_save_is_reported() throws IOException {
        Path path = tmp.resolve("q.csv");
        try (DraftFile file = DraftFile.open(path)) {
            Files.createDirectory(path);
            assertThat(file.save(bytes("un"))).map(Diagnostic::key).contains("cli.cannot-write");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
