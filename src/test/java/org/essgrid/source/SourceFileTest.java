package org.essgrid.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    private final Diagnostics problems = new Diagnostics();

    @TempDir
    private Path folder;

    @Test
    void a_file_within_the_limit_is_read_whole() throws IOException {
        Path file = Files.write(folder.resolve("é t.csv"), new byte[] {1, 2, 3});

        assertThat(SourceFile.read(file, 3, problems).orElseThrow()).containsExactly(1, 2, 3);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void a_larger_file_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[4]);

        assertThat(SourceFile.read(file, 3, problems)).isEmpty();
        assertThat(problem().key()).isEqualTo("source.too-large");
    }

    @Test
    void a_missing_file_is_told_with_the_nearest_name_beside_it() throws IOException {
        Files.write(folder.resolve("reponses.csv"), new byte[0]);
        Path file = folder.resolve("reponse.csv");

        assertThat(SourceFile.read(file, 3, problems)).isEmpty();
        assertThat(problem().key()).isEqualTo("source.missing");
        assertThat(problem().location().file()).isEqualTo(file.toString());
        assertThat(problem().suggestion()).contains("reponses.csv");
    }

    @Test
    void a_missing_folder_suggests_nothing() {
        SourceFile.open(folder.resolve("nulle/part.csv"), problems);

        assertThat(problem().key()).isEqualTo("source.missing");
        assertThat(problem().suggestion()).isEmpty();
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(SourceFile.open(folder, problems)).isEmpty();
        assertThat(problem().key()).isEqualTo("source.folder");
    }

    @Test
    void a_path_through_a_file_is_unreadable() throws IOException {
        Files.write(folder.resolve("a"), new byte[1]);

        assertThat(SourceFile.open(folder.resolve("a/b"), problems)).isEmpty();
        assertThat(problem().key()).isEqualTo("source.unreadable");
    }

    @Test
    void a_stream_is_read_under_its_name_and_left_open() {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(new byte[] {7}) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(SourceFile.read("-", in, 3, problems).orElseThrow()).containsExactly(7);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_failing_stream_is_told() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disque débranché");
            }
        };

        assertThat(SourceFile.read("-", failing, 3, problems)).isEmpty();
        assertThat(problem().key()).isEqualTo("source.unreadable");
        assertThat(problem().arguments()).containsExactly("disque débranché");
    }

    private Diagnostic problem() {
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0);
    }
}
