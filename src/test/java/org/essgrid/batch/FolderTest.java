package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.FolderRefused;
import org.essgrid.batch.folder.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody loses anything by where a batch writes. */
class FolderTest {

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(2);
    }

    @Test
    void a_folder_with_other_files_is_refused_unless_forced() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectories(workshop.out("à-moi")).resolve("lettre.txt"), "mine");
        assertThatThrownBy(() -> workshop.run("à-moi"))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("batch.not-ours");
        assertThat(workshop.made("à-moi")).containsOnlyKeys("lettre.txt");
        workshop.batch(workshop.settings, workshop.folder(), "à-moi").run(true);
        assertThat(mine).hasContent("mine");
        assertThat(workshop.run("à-moi").finished()).isTrue();
    }

    @Test
    void an_empty_folder_is_as_good_as_none() throws IOException {
        Files.createDirectory(workshop.out("vide"));
        assertThat(workshop.run("vide").actors().scored()).isEqualTo(2);
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.writeString(workshop.out("fichier"), "mine");
        assertThatThrownBy(() -> workshop.batch(workshop.settings, workshop.folder(), "fichier")
                        .run(true))
                .isInstanceOf(FolderRefused.class)
                .hasMessageContaining("batch.no-folder");
    }

    @Test
    void two_runs_at_once_exclude_each_other() throws IOException {
        OutputFolder folder = new OutputFolder(workshop.out("sortie"));
        try (FolderLock lock = FolderLock.take(folder)) {
            lock.assertHeld();
            assertThatThrownBy(() -> workshop.run("sortie"))
                    .isInstanceOf(FolderRefused.class)
                    .hasMessageContaining("batch.busy");
        }
        assertThat(workshop.run("sortie").written()).isEqualTo(2);
    }
}
