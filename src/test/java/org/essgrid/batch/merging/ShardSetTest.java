package org.essgrid.batch.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        ".essgrid/rows.csv, key",
        ".essgrid/rows.csv, 'key,csv,json,warnings|id:a,-5,99999999999,0|'",
        ".essgrid/rows.csv, 'key,csv,json,warnings|zz,1,1,0|'",
        ".essgrid/rows.csv, 'key,csv,json,warnings|id:a,1,1,|'",
        ".essgrid/rejections.csv, 'kind,source,name,reason|zz,,,|'",
        "problems.csv, 'actor,file,line,column,severity,message|a,b,zz,,error,m|'",
        "problems.csv, 'a,b,c|1,2,3|'",
        "results.csv, x",
        "results.jsonl, x"
    })
    void a_damaged_file_of_a_part_is_named_even_if_its_hash_fits(String name, String content) throws Exception {
        String damaged = content.replace("|", "\r\n");
        Path file = folder("un").resolve(name);
        Path manifest = folder("un").resolve("manifest.json");
        String before = Sha256.of(file);
        Files.writeString(file, damaged);
        Files.writeString(manifest, Files.readString(manifest).replace(before, Sha256.of(file)));

        TestConsole console = new TestConsole();
        String[] words = {
            "merge",
            folder("un").toString(),
            folder("deux").toString(),
            "-o",
            folder("tout").toString()
        };
        assertThat(Main.run(words, console.console())).isEqualTo(3);
        assertThat(console.told()).contains(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../lettre", "/dev/zero", "reports", "\\u0000", "results.csv"})
    void a_part_that_names_other_files_than_reports_is_refused(String name) throws Exception {
        Path mine = Files.writeString(tmp.resolve("lettre"), "mine");
        replace("\"file\" : \"reports/[^\"]*\"", "\"file\" : \"" + name + "\"");
        refused("batch.merge-damaged", "un", "deux");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void a_part_with_a_key_that_is_none_is_refused() throws Exception {
        replace("\"key\" : \"[^\"]*\"", "\"key\" : \"zz\"");
        refused("batch.merge-damaged", "un", "deux");
    }

    private void replace(String pattern, String by) throws Exception {
        for (String part : new String[] {"un", "deux"}) {
            Path manifest = folder(part).resolve("manifest.json");
            String edited = Files.readString(manifest).replaceFirst(pattern, Matcher.quoteReplacement(by));
            Files.writeString(manifest, edited);
        }
    }
}
