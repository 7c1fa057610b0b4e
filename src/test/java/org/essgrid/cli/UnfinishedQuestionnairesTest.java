package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire that is blank, half filled or all not applicable gets a truthful result and no invented figure. */
class UnfinishedQuestionnairesTest {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    @TempDir
    Path tmp;

    static Stream<Arguments> gridsAndLanguages() {
        return ShippedGrids.ids().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> Arguments.of(id, language)));
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_blank_template_has_no_score_and_says_why(String grid, Language language) throws IOException {
        Path blank = tmp.resolve("blank.csv");
        run(language, "template", grid, "-o", blank.toString());

        for (JsonNode node : scoredNodes(grid, blank, language)) {
            assertThat(node.get("score").isNull()).as(node.toString()).isTrue();
            assertThat(node.get("coverage").asDouble()).isZero();
            if (node.get("state").asString().equals("not-computable")) {
                assertThat(node.get("why").asString()).isEqualTo("nothing-answered");
            }
        }
        String text = run(language, "score", grid, blank.toString());
        assertThat(text).doesNotContainPattern("\\d / \\d").doesNotContain("█");
        assertThat(text).contains(language == Language.FRENCH ? "non calculable" : "not computable");
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void check_and_score_name_unanswered_questions_and_the_coverage_that_is_needed(String grid, Language language)
            throws IOException {
        Path blank = tmp.resolve("blank.csv");
        run(language, "template", grid, "-o", blank.toString());
        String missing = language == Language.FRENCH ? "Sans réponse : " : "Without an answer: ";
        String needed = language == Language.FRENCH ? "% pour un score." : "a score needs ";

        for (String command : List.of("check", "score")) {
            String text = run(language, command, grid, blank.toString()).replaceAll("\\s+", " ");
            assertThat(text).contains(missing).contains(needed);
            String names = text.substring(text.indexOf(missing) + missing.length());
            assertThat(names.substring(0, names.indexOf('.')).split(", ").length)
                    .isBetween(1, 13);
        }
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void what_does_not_apply_at_all_is_not_scored(String grid, Language language) throws IOException {
        Path answers = rewritten(grid, "non applicable");

        for (JsonNode node : scoredNodes(grid, answers, language)) {
            assertThat(node.get("score").isNull()).as(node.toString()).isTrue();
            assertThat(node.get("state").asString()).isIn("not-applicable", "out-of-scope");
        }
        assertThat(run(language, "score", grid, answers.toString()))
                .doesNotContainPattern("\\d / \\d")
                .contains(language == Language.FRENCH ? "non applicable" : "not applicable");
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_half_filled_one_is_provisional_or_not_computable(String grid, Language language) throws IOException {
        Path answers = rewritten(grid, "");
        int scored = 0;
        for (JsonNode node : scoredNodes(grid, answers, language)) {
            boolean provisional =
                    node.has("provisional") && node.get("provisional").asBoolean();
            double coverage = node.get("coverage").asDouble();
            boolean isScored = node.get("state").asString().equals("scored");
            assertThat(node.get("score").isNull()).isEqualTo(!isScored);
            assertThat(provisional).as(node.toString()).isEqualTo(isScored && coverage < 1 - 1e-9);
            scored += isScored ? 1 : 0;
        }
        assertThat(scored).isPositive();
    }

    /** The sample with this answer to every criterion, or to every second one if the answer is none. */
    private Path rewritten(String grid, String answer) throws IOException {
        Path file = tmp.resolve("rewritten.csv");
        try (Reader sample = Files.newBufferedReader(Path.of("samples", grid + ".csv"));
                CSVParser rows = CSVParser.parse(sample, FORMAT);
                CsvWriter table = new CsvWriter(Files.newOutputStream(file), CsvStyle.PLAIN)) {
            table.row("critere", "reponse", "commentaire", "preuve");
            int criteria = 0;
            for (CSVRecord row : rows) {
                boolean fact = row.get(0).matches("(acteur|profil|parametre)\\..*|campagne|date|repondants");
                if (fact) {
                    table.row(row.get(0), row.get(3));
                } else if (row.get(0).matches("[a-z].*") && row.getRecordNumber() > 1) {
                    boolean kept = answer.isEmpty() && criteria++ % 2 == 0;
                    table.row(row.get(0), kept ? row.get(3) : answer, "Essai", "pv.pdf");
                }
            }
        }
        return file;
    }

    /** The nodes of the JSON, once text, table and every explanation of them were printed without trouble too. */
    private static JsonNode scoredNodes(String grid, Path answers, Language language) {
        String json = run(language, "score", grid, answers.toString(), "--format", "json");
        String csv = run(language, "score", grid, answers.toString(), "--format", "csv");
        String explained = run(language, "explain", grid, answers.toString(), grid);
        assertThat(json + csv + explained).doesNotContain("NaN", "Infinity", "null,null");
        assertThat(explained.lines().count()).isGreaterThan(2);
        return new JsonMapper().readTree(json).get("nodes");
    }

    private static String run(Language language, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--lang", language.code()));
        TestConsole console = new TestConsole();
        int code = Main.run(all.toArray(String[]::new), console.console());
        assertThat(code).as(console.told()).isZero();
        return console.printed();
    }
}
