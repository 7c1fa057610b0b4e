package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {

    @TempDir
    Path home;

    private String shipped;

    @BeforeEach
    void install() throws IOException {
        Path samples = Files.createDirectory(home.resolve("samples"));
        shipped = Files.createFile(samples.resolve("fictif.csv")).toString();
        Files.createFile(samples.resolve("esus.csv"));
    }

    @Test
    void an_example_is_found_beside_the_program() {
        assertThat(found("score", "esus", "samples/fictif.csv", "samples/absent.csv"))
                .containsExactly("score", "esus", shipped, "samples/absent.csv");
        assertThat(found("fill", "esus", "--previous", "samples/fictif.csv"))
                .containsExactly("fill", "esus", "--previous", shipped);
    }

    @Test
    void what_stands_in_the_folder_itself_comes_first() {
        assertThat(found("score", "esus", "samples/esus.csv")).containsExactly("score", "esus", "samples/esus.csv");
    }

    @Test
    void nothing_is_written_there() {
        assertThat(found("template", "esus", "-o", "samples/fictif.csv"))
                .containsExactly("template", "esus", "-o", "samples/fictif.csv");
        assertThat(found("fill", "esus", "-o", "samples/fictif.csv"))
                .containsExactly("fill", "esus", "-o", "samples/fictif.csv");
        assertThat(found("grille", "nouvelle", "--force", "samples/fictif.csv"))
                .containsExactly("grille", "nouvelle", "--force", "samples/fictif.csv");
        assertThat(found("overview", "samples/fictif.csv")).containsExactly("overview", "samples/fictif.csv");
        assertThat(found("overview", "samples/fictif.csv", "-o", "bilan"))
                .containsExactly("overview", shipped, "-o", "bilan");
        assertThat(found("grid", "new", "samples/fictif.csv")).containsExactly("grid", "new", "samples/fictif.csv");
    }

    @Test
    void other_words_stay() {
        assertThat(found("batch", "samples", "--title=a\0b", shipped, ""))
                .containsExactly("batch", "samples", "--title=a\0b", shipped, "");
    }

    @Test
    void loose_classes_have_no_folder_of_their_own() {
        assertThat(ShippedFiles.foundIn(List.of("score", "esus", "samples/absent.csv")))
                .containsExactly("score", "esus", "samples/absent.csv");
    }

    private List<String> found(String... words) {
        return new ShippedFiles(home).found(List.of(words));
    }
}
