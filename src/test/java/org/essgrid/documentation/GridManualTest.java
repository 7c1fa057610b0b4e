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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The manual of the grid format is right in each language: its examples are read, its calculations recalculated. */
class GridManualTest {

    private static final Pattern TOP_KEY = Pattern.compile("(?m)^([a-z-]+):");
    private static final Pattern GRID_ID = Pattern.compile("(?m)^id: (.*)$");
    private static final String DECIMAL_POINT = ".";

    /** A row of a table, without the marks of code. */
    record Row(GridManual manual, List<String> cells) {

        String cell(int i) {
            return cells.get(i);
        }

        @Override
        public String toString() {
            return manual.language().code() + " " + cells;
        }
    }

    private static Stream<Row> rows(Function<GridManual, List<List<String>>> table) {
        return GridManual.all().flatMap(manual -> table.apply(manual).stream().map(cells -> new Row(manual, cells)));
    }

    static Stream<GridManual.Block> blocks() {
        return GridManual.all().flatMap(manual -> manual.blocks().stream());
    }

    static Stream<Row> scales() {
        return rows(manual -> manual.rows("(linear|log|curve|steps): [{\\[]"))
                .filter(row -> row.cells().size() == 3 && row.cell(1).matches("[0-9.]+"));
    }

    static Stream<Row> aggregations() {
        return rows(manual -> manual.rows("aggregation: "));
    }

    static Stream<Row> notApplicable() {
        return rows(manual -> manual.rows("(redistribute|share-equally|reduce)"))
                .filter(row -> row.cells().size() == 5);
    }

    static Stream<Row> mistakes() {
        return rows(GridManual::mistakes).filter(row -> row.cells().size() == 3);
    }

    static Stream<GridManual.Worked> worked() {
        return GridManual.all().flatMap(manual -> manual.worked().stream());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_example_is_read_without_a_problem(GridManual.Block block) {
        assertThat(GridManual.problems(whole(block))).as(block.yaml()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_example_says_where_it_belongs(Language language) {
        GridManual manual = GridManual.in(language);
        assertThat(Pattern.compile("```yaml").matcher(manual.text()).results().count())
                .isEqualTo(manual.blocks().size())
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void scores_of_values_are_as_stated(Row row) {
        String grid = dimension("", criterion("c0", "1", row.cell(0)));

        Assessment assessment = GridManual.assess(grid, List.of("c0;" + comma(row.cell(1))));

        assertThat(published(assessment, "c0")).isEqualByComparingTo(row.cell(2));
    }

    @ParameterizedTest
    @MethodSource("aggregations")
    void aggregations_are_as_stated(Row row) {
        String[] scores = row.cell(1).split(", ");
        String[] weights = row.cell(2).split(", ");
        StringBuilder criteria = new StringBuilder();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            criteria.append(criterion("c" + i, weights[i], "linear: {from: 0, to: 100}"));
            answers.add("c" + i + ";" + comma(scores[i]));
        }
        String rule = "    " + row.cell(0).replace(", ", "\n    ") + "\n";

        Assessment assessment = GridManual.assess(dimension(rule, criteria.toString()), answers);

        assertThat(published(assessment, "d")).isEqualByComparingTo(row.cell(4));
    }

    @ParameterizedTest
    @MethodSource("notApplicable")
    void weights_of_what_does_not_apply_go_where_stated(Row row) {
        String grid = row.manual().blocks().stream()
                .filter(block -> block.kind().endsWith(": not applicable"))
                .findFirst()
                .orElseThrow()
                .yaml();

        Assessment assessment = GridManual.assess(
                grid.replace("not-applicable: redistribute", "not-applicable: " + row.cell(0)),
                List.of("a;90", "b;30", "c;non applicable", "d;40"));

        assertThat(published(assessment, "d1")).isEqualByComparingTo(row.cell(2));
        Matcher id = GRID_ID.matcher(grid);
        assertThat(id.find()).isTrue();
        assertThat(published(assessment, id.group(1))).isEqualByComparingTo(row.cell(4));
    }

    @ParameterizedTest
    @MethodSource("worked")
    void a_calculation_shown_below_a_grid_is_right(GridManual.Worked row) {
        Assessment assessment = GridManual.assess(row.yaml(), row.answers());

        if (row.score().isEmpty()) {
            assertThat(assessment.node(row.node()).orElseThrow().score()).isEmpty();
        } else {
            assertThat(published(assessment, row.node()))
                    .isEqualByComparingTo(row.score().get());
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_common_mistake_is_answered_as_stated(Row row) throws IOException {
        Language language = row.manual().language();
        String starter = Files.readString(Path.of("grids/starter." + language.code() + ".yaml"));
        assertThat(starter).contains(row.cell(2));
        String spoilt = starter.replaceFirst(Pattern.quote(row.cell(2)), Matcher.quoteReplacement(row.cell(0)));

        assertThat(GridManual.problems(spoilt))
                .extracting(problem -> problem.message(Messages.in(language)))
                .anyMatch(message -> message.startsWith(row.cell(1)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_table_of_examples_goes_unread(Language language) {
        GridManual manual = GridManual.in(language);
        assertThat(mistakes().filter(row -> row.manual().equals(manual))).hasSize(20);
        assertThat(scales().filter(row -> row.manual().equals(manual))).hasSize(11);
        assertThat(aggregations().filter(row -> row.manual().equals(manual))).hasSize(12);
        assertThat(notApplicable().filter(row -> row.manual().equals(manual))).hasSize(3);
        assertThat(manual.worked()).hasSize(29);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_key_of_the_schema_is_explained(Language language) throws IOException {
        String text = GridManual.in(language).text();
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of("grids/grid.schema.json")));
        TreeSet<String> keys = new TreeSet<>();
        schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));

        assertThat(keys)
                .hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(text).containsPattern("[`{\\s]" + Pattern.quote(key) + "[`:]"));
    }

    /** The rest of a grid around a fragment. */
    private static String whole(GridManual.Block block) {
        if (block.kind().startsWith("whole grid")) {
            return block.yaml();
        }
        if (block.kind().equals("criteria")) {
            return dimension("", block.yaml().indent(6));
        }
        assertThat(block.kind()).isEqualTo("top level");
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
        keys.put("id", "id: ess\n");
        keys.put("version", "version: 1\n");
        keys.put("title", "title: R\n");
        keys.put("languages", "languages: [fr]\n");
        keys.put("profile", """
                profile:
                  - {id: statut, label: Statut, choices: [association, cooperative]}
                  - {id: effectif, label: Effectif, unit: ETP}
                  - {id: status, label: Legal form, choices: [association, cooperative]}
                  - {id: headcount, label: Employees, unit: FTE}
                """);
        keys.put("scales", """
                scales:
                  engagement:
                    - {id: "0", score: 0, label: Non}
                    - {id: "1", score: 50, label: Un peu}
                    - {id: "2", score: 100, label: Oui}
                  commitment:
                    - {id: "0", score: 0, label: No}
                    - {id: "1", score: 50, label: A little}
                    - {id: "2", score: 100, label: Yes}
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
        return number.replace(DECIMAL_POINT, ",");
    }

    private static BigDecimal published(Assessment assessment, String id) {
        return assessment.node(id).orElseThrow().score().orElseThrow().published();
    }
}
