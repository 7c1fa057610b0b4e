package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.merging.ShardMerger;
import org.essgrid.report.document.DocumentFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does it, and in how many parts, what comes of a source is the same. */
class SameBytesTest {

    private static final int COUNT = 23;
    private static final Set<DocumentFormat> BOTH = Set.of(DocumentFormat.PDF, DocumentFormat.HTML);

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(COUNT);
        workshop.write("e/faux.csv", Workshop.questionnaire("faux", "Faux", 2).replace("ag;2", "ag;9"));
        workshop.write("e/double.csv", Workshop.questionnaire("A7", "Encore le septième", 7));
        workshop.write("e/averti.csv", Workshop.questionnaire("av", "=Averti", 3) + "\n# note;laissée là;\n");
        workshop.write("e/sans-nom.csv", Workshop.questionnaire("", "", 5));
    }

    @Test
    void one_worker_does_as_many_do() throws IOException {
        workshop.settings = workshop.settings.with(BOTH);
        workshop.jobs = 1;
        workshop.run("un");
        workshop.jobs = 8;
        workshop.run("huit");
        assertThat(workshop.made("huit")).isEqualTo(workshop.made("un"));
    }

    @Test
    void a_table_gives_what_a_folder_gives() throws IOException {
        workshop = new Workshop(tmp.resolve("autre"));
        workshop.fill(COUNT);
        workshop.run("dossier");
        workshop.run(workshop.settings, workshop.source(workshop.table(COUNT)), "tableau");
        Map<String, String> expected = new TreeMap<>(workshop.made("dossier"));
        Map<String, String> table = new TreeMap<>(workshop.made("tableau"));
        // The manifest says where each came from.
        expected.remove("manifest.json");
        table.remove("manifest.json");
        assertThat(expected)
                .containsKeys(
                        "results.csv", "results.jsonl", "problems.csv", "network.pdf", "reports/l-essai-n-7--a7.pdf");
        assertThat(table).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 29})
    void shards_merge_to_what_one_run_gives(int count) throws IOException {
        workshop.settings = workshop.with(ReportSelection.ALL, true).with(BOTH);
        workshop.run("entier");
        List<Path> shards = IntStream.rangeClosed(1, count)
                .mapToObj(i -> workshop.out("part" + i))
                .toList();
        for (int i = 1; i <= count; i++) {
            workshop.run(workshop.with(new Shard(i, count), Workshop.DAY).with(BOTH), workshop.folder(), "part" + i);
        }
        new ShardMerger(shards, new OutputFolder(workshop.out("réuni"))).run(false, warning -> {});
        assertThat(workshop.made("réuni"))
                .isEqualTo(workshop.made("entier"))
                .containsKeys("network.html", "reports/l-essai-n-7--a7.html");
    }

    @Test
    void a_merged_folder_is_up_to_date_for_a_whole_run() throws IOException {
        workshop.run(workshop.with(new Shard(1, 1), Workshop.DAY), workshop.folder(), "part");
        new ShardMerger(List.of(workshop.out("part")), new OutputFolder(workshop.out("réuni")))
                .run(false, warning -> {});
        assertThat(workshop.run("réuni").finished()).isTrue();
    }

    @Test
    void rows_stand_in_the_order_of_keys_and_formulas_are_disarmed() throws IOException {
        workshop.run("sortie");
        Map<String, String> made = workshop.made("sortie");
        List<String> ids = made.get("results.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[3])
                .toList();
        assertThat(ids).hasSize(COUNT + 2).startsWith("a1", "a10", "a11").endsWith("av", "");
        assertThat(made.get("results.csv")).contains(",'=Averti,");
        assertThat(made.get("problems.csv")).contains("\r\n'=Averti;e/averti.csv;");
        assertThat(made.get("results.jsonl").lines()).hasSize(COUNT + 2);
    }
}
