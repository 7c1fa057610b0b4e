package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class GridReadmeTest {

    private static final Pattern TOP_KEY = Pattern.compile("(?m)^([a-z-]+):");
    private static final String FRENCH_POINT = ".";

    static Stream<GridReadme.Block> blocks() {
        return GridReadme.blocks().stream();
    }

    static Stream<List<String>> scales() {
        return GridReadme.rows("(linear|log|curve|steps): [{\\[]").stream()
                .filter(row -> row.size() == 3 && row.get(1).matches("[0-9.]+"));
    }

    static Stream<List<String>> aggregations() {
        return GridReadme.rows("aggregation: ").stream();
    }

    static Stream<List<String>> notApplicable() {
        return GridReadme.rows("(redistribute|share-equally|reduce)").stream();
    }

    static Stream<List<String>> mistakes() {
        int from = GridReadme.TEXT.indexOf("## Vingt fautes courantes\n");
        return GridReadme.rows("").stream()
                .filter(row ->
                        row.size() == 3 && GridReadme.TEXT.indexOf("| `" + row.get(0) + "` | " + row.get(1)) > from);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_example_is_read_without_a_problem(GridReadme.Block block) {
        assertThat(GridReadme.problems(whole(block))).as(block.yaml()).isEmpty();
    }

    @Test
    void every_example_says_where_it_belongs() {
        assertThat(Pattern.compile("```yaml").matcher(GridReadme.TEXT).results().count())
                .isEqualTo(GridReadme.blocks().size())
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void scores_of_values_are_as_stated(List<String> row) {
        String grid = dimension("", criterion("c0", "1", row.get(0)));

        Assessment assessment = GridReadme.assess(grid, List.of("c0;" + comma(row.get(1))));

        assertThat(published(assessment, "c0")).isEqualByComparingTo(row.get(2));
    }

    @ParameterizedTest
    @MethodSource("aggregations")
    void aggregations_are_as_stated(List<String> row) {
        String[] scores = row.get(1).split(", ");
        String[] weights = row.get(2).split(", ");
        StringBuilder criteria = new StringBuilder();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            criteria.append(criterion("c" + i, weights[i], "linear: {from: 0, to: 100}"));
            answers.add("c" + i + ";" + comma(scores[i]));
        }
        String rule = "    " + row.get(0).replace(", ", "\n    ") + "\n";

        Assessment assessment = GridReadme.assess(dimension(rule, criteria.toString()), answers);

        assertThat(published(assessment, "d")).isEqualByComparingTo(row.get(4));
    }

    @ParameterizedTest
    @MethodSource("notApplicable")
    void weights_of_what_does_not_apply_go_where_stated(List<String> row) {
        String grid = GridReadme.blocks().stream()
                .filter(block -> block.kind().endsWith(": non applicable"))
                .findFirst()
                .orElseThrow()
                .yaml();

        Assessment assessment = GridReadme.assess(
                grid.replace("not-applicable: redistribute", "not-applicable: " + row.get(0)),
                List.of("a;90", "b;30", "c;non applicable", "d;40"));

        assertThat(published(assessment, "d1")).isEqualByComparingTo(row.get(2));
        assertThat(published(assessment, "partage")).isEqualByComparingTo(row.get(4));
    }

    static Stream<GridReadme.Worked> worked() {
        return GridReadme.worked().stream();
    }

    @ParameterizedTest
    @MethodSource("worked")
    void a_calculation_worked_out_beside_a_grid_is_right(GridReadme.Worked row) {
        Assessment assessment = GridReadme.assess(row.yaml(), row.answers());

        if (row.score().equals("aucun")) {
            assertThat(assessment.node(row.node()).orElseThrow().score()).isEmpty();
        } else {
            assertThat(published(assessment, row.node())).isEqualByComparingTo(row.score());
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_common_mistake_is_answered_as_stated(List<String> row) throws IOException {
        String starter = Files.readString(Path.of("grids/starter.fr.yaml"));
        assertThat(starter).contains(row.get(2));
        String spoilt = starter.replaceFirst(Pattern.quote(row.get(2)), Matcher.quoteReplacement(row.get(0)));

        assertThat(GridReadme.problems(spoilt))
                .extracting(problem -> problem.message(Messages.in(Language.FRENCH)))
                .anyMatch(message -> message.startsWith(row.get(1)));
    }

    @Test
    void no_table_of_examples_went_unread() {
        assertThat(mistakes()).hasSize(20);
        assertThat(scales()).hasSize(11);
        assertThat(aggregations()).hasSize(12);
        assertThat(worked()).hasSize(16);
        assertThat(notApplicable().filter(row -> row.size() == 5)).hasSize(3);
    }

    @Test
    void every_key_of_the_schema_is_explained() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("grids/grid.schema.json")));
        TreeSet<String> keys = new TreeSet<>();
        schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));

        assertThat(keys)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        key -> assertThat(GridReadme.TEXT).containsPattern("[`{\\s]" + Pattern.quote(key) + "[`:]"));
    }

    /** The rest of a grid around a fragment. */
    private static String whole(GridReadme.Block block) {
        if (block.kind().startsWith("grille complète")) {
            return block.yaml();
        }
        if (block.kind().equals("critères")) {
            return dimension("", block.yaml().indent(6));
        }
        assertThat(block.kind()).isEqualTo("racine");
        Map<String, String> keys = rest();
        TOP_KEY.matcher(block.yaml()).results().forEach(key -> keys.remove(key.group(1)));
        return block.yaml() + String.join("", keys.values());
    }

    private static String dimension(String rule, String criteria) {
        Map<String, String> keys = rest();
        keys.put("dimensions", "dimensions:\n  - id: d\n    title: D\n" + rule + "    criteria:\n" + criteria);
        return String.join("", keys.values());
    }

    private static String criterion(String id, String weight, String score) {
        return "      - {id: %s, kind: quantitative, question: Q, weight: %s, score: {%s}}\n"
                .formatted(id, weight, score);
    }

    private static Map<String, String> rest() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("id", "id: racine\n");
        keys.put("version", "version: 1\n");
        keys.put("title", "title: R\n");
        keys.put("languages", "languages: [fr]\n");
        keys.put("profile", """
                profile:
                  - {id: statut, label: Statut, choices: [association, cooperative]}
                  - {id: effectif, label: Effectif, unit: ETP}
                """);
        keys.put("scales", """
                scales:
                  engagement:
                    - {id: "0", score: 0, label: Non}
                    - {id: "1", score: 50, label: Un peu}
                    - {id: "2", score: 100, label: Oui}
                """);
        keys.put("dimensions", """
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: c, kind: qualitative, question: C, scale: [{id: a, score: 0, label: A}]}
                """);
        return keys;
    }

    private static String comma(String number) {
        return number.replace(FRENCH_POINT, ",");
    }

    private static BigDecimal published(Assessment assessment, String id) {
        return assessment.node(id).orElseThrow().score().orElseThrow().published();
    }
}
