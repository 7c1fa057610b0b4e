package org.essgrid.batch.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.diagnostic.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the shards of one batch, all of them, are merged. */
class ShardSetTest {

    private static final String GRID = "src/test/resources/wide/grid.yaml";
    private static final String TABLE = "src/test/resources/wide/quartier.csv";

    @TempDir
    Path tmp;

    @BeforeEach
    void split() {
        batch(GRID, TABLE, "1/2", "un");
        batch(GRID, TABLE, "2/2", "deux");
    }

    private void batch(String grid, String source, String shard, String out, String... more) {
        TestConsole console = new TestConsole();
        Stream<String> words = Stream.concat(
                Stream.of(
                        "batch",
                        grid,
                        source,
                        "--shard",
                        shard,
                        "-o",
                        folder(out).toString()),
                Stream.of(more));
        Main.run(words.toArray(String[]::new), console.console());
        assertThat(folder(out).resolve("manifest.json")).as(console.told()).exists();
    }

    private Path folder(String name) {
        return tmp.resolve(name);
    }

    private void refused(String key, String... folders) {
        assertThatThrownBy(
                        () -> ShardSet.of(Stream.of(folders).map(this::folder).toList()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(key);
    }

    @Test
    void all_shards_in_any_order_are_taken() throws Exception {
        ShardSet set = ShardSet.of(java.util.List.of(folder("deux"), folder("un")));
        assertThat(set.counts().received()).isEqualTo(3);
        assertThat(set.folders()).extracting(it -> it.path()).containsExactly(folder("un"), folder("deux"));
    }

    @Test
    void one_that_is_missing_is_named() {
        refused("batch.merge-missing", "deux");
    }

    @Test
    void one_given_twice_is_refused() {
        refused("batch.merge-twice", "un", "deux", "un");
    }

    @Test
    void what_is_no_shard_is_refused() throws Exception {
        refused("batch.merge-no-shard", "un", "nulle-part");
        TestConsole console = new TestConsole();
        Main.run(new String[] {"batch", GRID, TABLE, "-o", folder("entier").toString()}, console.console());
        refused("batch.merge-no-shard", "un", "entier");
    }

    @Test
    void one_that_has_not_ended_is_refused() throws Exception {
        Files.writeString(folder("deux").resolve(".essgrid/journal"), "essgrid-journal-1 2026-11-25\n");
        refused("batch.merge-unfinished", "un", "deux");
    }

    @Test
    void one_that_was_changed_is_refused() throws Exception {
        Files.writeString(folder("deux").resolve("results.csv"), "scribble");
        refused("batch.merge-unfinished", "un", "deux");
    }

    @Test
    void shards_of_different_batches_are_refused() throws Exception {
        batch(GRID, TABLE, "2/3", "tiers");
        refused("batch.merge-count", "un", "tiers");
        batch(GRID, TABLE, "2/2", "nommé", "--anonymous");
        refused("batch.merge-options", "un", "nommé");
        Path other = folder("grille.yaml");
        Files.writeString(other, Files.readString(Path.of(GRID)).replace("score: 50", "score: 40"));
        batch(other.toString(), TABLE, "2/2", "grille");
        refused("batch.merge-grid", "un", "grille");
        Path table = folder("autre.csv");
        Files.writeString(table, Files.readString(Path.of(TABLE)).replace("12,5", "13"));
        batch(GRID, table.toString(), "2/2", "source");
        refused("batch.merge-source", "un", "source");
    }
}
