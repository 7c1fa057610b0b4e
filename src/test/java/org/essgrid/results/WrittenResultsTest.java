package org.essgrid.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The written results are those of the assessment. */
class WrittenResultsTest {

    @ParameterizedTest
    @MethodSource("org.essgrid.results.Samples#grids")
    void the_numbers_in_json_are_those_of_the_assessment(String id) throws IOException {
        Assessment assessment = Samples.sample(id);
        JsonNode root = new JsonMapper().readTree(Samples.json(assessment));
        List<NodeResult> nodes = new ArrayList<>(assessment.nodes().values());

        assertThat(root.get("nodes").size()).isEqualTo(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            NodeResult node = nodes.get(i);
            JsonNode json = root.get("nodes").get(i);
            assertThat(json.get("id").asString()).isEqualTo(node.id());
            assertThat(json.get("state").asString()).isEqualTo(node.state().key());
            assertThat(json.get("coverage").asDouble()).isEqualTo(node.coverage());
            assertThat(json.get("score").isNull()).isEqualTo(node.score().isEmpty());
            assertThat(json.has("exact")).isEqualTo(node.score().isPresent());
            node.score().ifPresent(score -> {
                assertThat(new BigDecimal(json.get("score").asString())).isEqualTo(score.published());
                assertThat(json.get("exact").asDouble()).isEqualTo(score.exact());
                assertThat(json.get("provisional").asBoolean()).isEqualTo(score.provisional());
            });
            if (node instanceof CriterionResult criterion && criterion.value().isPresent()) {
                assertThat(json.get("value").asDouble())
                        .isEqualTo(criterion.value().get().doubleValue());
            }
        }
    }

    @Test
    void zero_has_neither_sign_nor_exponent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.lines(out)) {
            json.object(() -> {
                json.number(ResultsKey.SHARE, -0.0);
                json.number(ResultsKey.SCORE, new BigDecimal("0E-8"));
                json.plainNumber(ResultsKey.VALUE, new BigDecimal("0E-8"));
            });
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"share\":0.0,\"score\":0.00000000,\"value\":0.00000000}");
    }

    @Test
    void keys_are_always_in_the_same_order() throws IOException {
        JsonNode root = new JsonMapper().readTree(Samples.json(Samples.sample("esus")));

        assertThat(root.propertyNames())
                .containsExactly("format", "grid", "actor", "profile", "parameters", "nodes", "gates", "plan");
        assertThat(root.get("nodes").get(0).propertyNames())
                .startsWith("id", "kind", "state", "score", "exact", "band", "provisional", "outOf", "coverage")
                .contains("aggregation", "applicable");
        assertThat(Samples.json(Samples.sample("esus"))).isEqualTo(Samples.json(Samples.sample("esus")));
    }

    @ParameterizedTest
    @MethodSource("org.essgrid.results.Samples#grids")
    void each_gain_is_the_difference_of_two_written_scores(String id) throws IOException {
        JsonNode root = new JsonMapper().readTree(Samples.json(Samples.sample(id)));
        BigDecimal now = new BigDecimal(root.get("nodes").get(0).get("score").asString());
        JsonNode together = root.get("plan").get("together");

        for (String years : together.propertyNames()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode criterion : root.get("plan").get("criteria")) {
                JsonNode target = criterion.get(years);
                if (target != null && !target.get("gain").isNull()) {
                    BigDecimal gain = decimal(target, "gain");
                    assertThat(gain)
                            .isEqualByComparingTo(decimal(target, "overall").subtract(now));
                    sum = sum.add(gain);
                }
            }
            JsonNode all = together.get(years);
            assertThat(decimal(all, "sumOfGains")).isEqualByComparingTo(sum);
            assertThat(decimal(all, "gain"))
                    .isEqualByComparingTo(decimal(all, "score").subtract(now));
        }
    }

    private static BigDecimal decimal(JsonNode node, String key) {
        return new BigDecimal(node.get(key).asString());
    }

    @ParameterizedTest
    @MethodSource("org.essgrid.results.Samples#grids")
    void every_row_of_the_table_has_the_same_number_of_cells(String id) throws IOException {
        Assessment assessment = Samples.sample(id);
        List<CSVRecord> rows = table(assessment);
        List<String> header = rows.get(0).toList();

        assertThat(rows).hasSize(3);
        assertThat(rows).allMatch(row -> row.size() == header.size());
        assertThat(new HashSet<>(header)).hasSameSizeAs(header);
        for (NodeResult node : assessment.nodes().values()) {
            String cell = rows.get(1).get(header.indexOf(node.id() + ".score"));
            assertThat(cell)
                    .isEqualTo(
                            node.score().map(s -> s.published().toPlainString()).orElse(""));
        }
    }

    private static List<CSVRecord> table(Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvResults csv = new CsvResults(assessment.grid(), out, CsvStyle.PLAIN)) {
            csv.write(assessment);
            csv.write(assessment);
        }
        String text = out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void a_name_that_a_spreadsheet_would_evaluate_is_escaped() throws IOException {
        Grid grid = Samples.grid("esus");
        String csv = "critere;reponse\nacteur.nom;=HYPERLINK(\"http://x\")\nacteur.id;@x\nprofil.forme;association\n";
        String name = "\"=HYPERLINK(\"\"http://x\"\")\"";
        Assessment assessment = Samples.assess(
                grid, csv.replace("=HYPERLINK(\"http://x\")", name).getBytes(StandardCharsets.UTF_8));
        List<CSVRecord> rows = table(assessment);

        assertThat(rows.get(1).toList()).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
        assertThat(rows.get(1).get(4)).contains("HYPERLINK");
    }

    @ParameterizedTest
    @MethodSource("org.essgrid.results.Samples#grids")
    void a_questionnaire_gives_the_same_bytes_in_every_encoding_and_format(String id) throws IOException {
        Grid grid = Samples.grid(id);
        byte[] expected = Samples.json(Samples.assess(grid, Samples.bytes(id)));
        String text = new String(Samples.bytes(id), StandardCharsets.UTF_8).replace("\uFEFF", "");
        String french = text.replace('\u202F', '\u00A0').replace("\r\n", "\n").replace("\n", "\r\n");

        assertThat(french.getBytes(Charset.forName("windows-1252")).length)
                .as("the sample can be written in the encoding of French Excel")
                .isEqualTo(french.length());
        for (byte[] saved : List.of(
                french.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + french).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + french).getBytes(StandardCharsets.UTF_16BE),
                ("sep=;\r\n" + french).getBytes(Charset.forName("windows-1252")))) {
            assertThat(new String(Samples.json(Samples.assess(grid, saved)), StandardCharsets.UTF_8))
                    .isEqualTo(new String(expected, StandardCharsets.UTF_8));
        }
    }
}
