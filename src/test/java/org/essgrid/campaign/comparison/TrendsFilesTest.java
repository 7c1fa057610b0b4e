package org.essgrid.campaign.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.history.Campaigns;
import org.essgrid.network.model.Trends;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The content of comparisons in CSV and JSON; transcripts show their form. */
class TrendsFilesTest {

    @TempDir
    Path tmp;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100})
    void every_figure_of_the_table_is_in_the_json(int floor) throws IOException {
        Trends trends = Campaigns.three().trends(new DisclosureThreshold(floor));
        String json = json(trends, true);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        List<CSVRecord> rows = format.parse(
                        new StringReader(new String(TrendsCsv.of(trends, CsvStyle.PLAIN), StandardCharsets.UTF_8)))
                .getRecords();

        assertThat(rows).hasSizeGreaterThan(50);
        for (CSVRecord row : rows) {
            String figure = row.get("figure").substring(row.get("figure").lastIndexOf('.') + 1);
            assertThat(json).contains("\"" + figure + "\" : " + row.get("value"));
        }
    }

    @Test
    void names_are_written_only_if_allowed() {
        Trends trends = Campaigns.three().trends(DisclosureThreshold.USUAL);

        assertThat(json(trends, true)).contains("Le Quai", "La Rustine");
        assertThat(json(trends, false)).doesNotContain("Le Quai", "La Rustine");
    }

    private static String json(Trends trends, boolean named) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrendsJson.write(trends, named, Language.FRENCH, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void results_that_cannot_be_compared_are_reported() throws IOException {
        Path empty = Files.writeString(tmp.resolve("vide.jsonl"), "");
        Path mixed = Files.writeString(tmp.resolve("melange.jsonl"), line("1") + line("2"));
        Path wrong = Files.writeString(tmp.resolve("faux.jsonl"), "rien\n");

        assertThat(problems(empty)).containsExactly("compare.nobody");
        assertThat(problems(mixed)).containsExactly("compare.several-grids");
        assertThat(problems(tmp.resolve("absent.jsonl"))).containsExactly("source.missing");
        assertThat(problems(wrong)).containsExactly("results.not-json");
    }

    @Test
    void the_results_of_a_batch_are_labelled_by_their_folder() throws IOException {
        Path folder = Files.createDirectories(tmp.resolve("2025"));
        Files.writeString(folder.resolve("results.jsonl"), line("1"));

        assertThat(StoredCampaign.at(folder).label()).isEqualTo("2025");
        assertThat(StoredCampaign.at(tmp.resolve("automne.jsonl")).label()).isEqualTo("automne");
        assertThat(StoredCampaign.at(folder)
                        .summary(new Diagnostics())
                        .orElseThrow()
                        .grid()
                        .version())
                .isEqualTo("1");
    }

    private static String line(String version) {
        return "{\"format\":1,\"grid\":{\"id\":\"g\",\"version\":\"" + version + "\"},\"actor\":{\"id\":\"a\"},"
                + "\"nodes\":[{\"id\":\"g\",\"state\":\"missing\",\"score\":null}],\"gates\":[]}\n";
    }

    private static List<String> problems(Path file) {
        Diagnostics problems = new Diagnostics();
        StoredCampaign.at(file).summary(problems);
        return problems.sorted().stream().map(Diagnostic::key).toList();
    }
}
