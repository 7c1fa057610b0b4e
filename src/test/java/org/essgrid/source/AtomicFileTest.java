package org.essgrid.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_written_with_its_parent_folders_and_replaced_later() throws IOException {
        Path target = folder.resolve("a/b/c.txt");

        AtomicFile.write(target, out -> out.write('1'));
        AtomicFile.write(target, out -> out.write('2'));

        assertThat(target).hasContent("2");
        assertThat(names()).containsExactly("a", "a/b", "a/b/c.txt");
    }

    @Test
    void the_former_file_stands_while_the_new_one_is_written() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "avant");

        AtomicFile.write(target, out -> {
            out.write('1');
            out.flush();
            assertThat(target).hasContent("avant");
        });

        assertThat(target).hasContent("1");
    }

    @Test
    void a_failure_leaves_the_former_file_and_nothing_else() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "avant");

        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write('1');
                    throw new IOException("disque plein");
                }))
                .hasMessage("disque plein");

        assertThat(target).hasContent("avant");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void what_a_killed_run_left_is_removed_by_the_next() throws IOException {
        long ended = Long.MAX_VALUE / 10;
        Files.writeString(folder.resolve(".essgrid-%d-%s.tmp".formatted(ended, UUID.randomUUID())), "scores");
        Path other = Files.writeString(folder.resolve(".essgrid-other.tmp"), "mine");

        AtomicFile.write(folder.resolve("a.txt"), out -> out.write('1'));

        assertThat(names()).containsExactly(".essgrid-other.tmp", "a.txt");
        assertThat(other).hasContent("mine");
    }

    @Test
    void a_full_disk_is_told_even_if_another_worker_uses_the_new_folder() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a/b.txt"), out -> {
                    Files.writeString(folder.resolve("a/other.txt"), "1");
                    throw new IOException("disque plein");
                }))
                .hasMessage("disque plein");
    }

    @Test
    void a_failure_leaves_no_new_folder_and_a_bug_is_no_exception() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a/b/c.txt"), out -> {
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");

        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_is_never_replaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a"));

        assertThatThrownBy(() -> AtomicFile.write(target, out -> out.write('1')))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is a folder");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_way_of_a_folder_fails_cleanly() throws IOException {
        Files.writeString(folder.resolve("a"), "x");

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a/b.txt"), out -> out.write('1')))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("a");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there only who administers the machine makes links")
    void a_link_is_followed() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "avant");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        AtomicFile.write(link, out -> out.write('1'));

        assertThat(real).hasContent("1");
        assertThat(link).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there devices are no files")
    void a_device_is_written_to_and_not_replaced() throws IOException {
        Path device = Path.of("/dev/null");

        AtomicFile.write(device, out -> out.write('1'));

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
