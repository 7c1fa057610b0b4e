package org.essgrid.answers.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Mistakes in a mapping file are reported with their places, and the schema for editors agrees with the reader. */
class MappingFileTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text("src/main/resources/survey/mapping.schema.json"));

    private static final Grid GRID = GridReader.read(
                    "g", text("src/test/resources/wide/grid.yaml").getBytes(StandardCharsets.UTF_8), new Diagnostics())
            .orElseThrow();

    private static final String SAMPLE = """
            source: limesurvey
            grid: quartier
            titles: 1
            dates: day-first
            values: {"N/A": sans réponse}
            columns:
              - {title: id, ignored: true}
              - {title: "", column: B, to: date, unfinished: [""]}
              - {title: "ag", to: ag, values: {"A1": "0", "A2": En partie}}
              - {title: "st[1]", to: profil.statut, choice: scic, values: {"2": non}}
              - {title: "st", to: profil.statut, separator: ", "}
            """;

    /** A mistake and the expected key; {@code ¦} is at the expected place. Those that a schema can detect have a shape. */
    record Mistake(String key, boolean shape, String fragment, String replacement) {

        String text() {
            return fragment.isEmpty() ? replacement : SAMPLE.replace(fragment, replacement);
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("survey.not-a-mapping", true, "", "¦- un\n- deux\n"),
                new Mistake("survey.other-grid", false, "grid: quartier", "grid: ¦ess-creteil"),
                new Mistake(
                        "survey.values-everywhere", false, "values: {\"N/A\": sans réponse}", "values: ¦{\"N/A\": 1}"),
                new Mistake("survey.column-unnamed", false, "{title: \"\", column: B, to", "¦{title: \"\", to"),
                new Mistake("survey.column-again", false, "title: \"st\"", "title: ¦\"ag\""),
                new Mistake("survey.one-meaning", true, "{title: id, ignored: true}", "¦{title: id}"),
                new Mistake("survey.one-meaning", true, "{title: id, ignored", "¦{title: id, to: ag, ignored"),
                new Mistake("survey.bad-letters", true, "column: B", "column: ¦\"2\""),
                new Mistake("survey.unknown-target", false, "\"ag\", to: ag", "\"ag\", to: ¦agg"),
                new Mistake("survey.no-choices", false, "column: B, to: date", "column: B, choice: ¦a, to: date"),
                new Mistake("fields.unknown-word", true, "source: limesurvey", "source: ¦lime-survey"),
                new Mistake("fields.unknown-word", true, "day-first", "¦jour"),
                new Mistake("fields.unknown-word", false, "choice: scic", "choice: ¦scop"),
                new Mistake("fields.unknown-word", false, "\"A1\": \"0\"", "\"A1\": ¦\"7\""),
                new Mistake("fields.unknown-word", false, "\"2\": non", "\"2\": ¦peut-être"),
                new Mistake("fields.number-range", true, "titles: 1", "titles: ¦9"),
                new Mistake("fields.missing-key", true, "source: limesurvey\n", ""),
                new Mistake("fields.text-expected", true, "\"A1\": \"0\"", "\"A1\": ¦[]"));
    }

    @Test
    void the_sample_is_valid() {
        assertThat(problems(SAMPLE)).isEmpty();
        assertThat(errors(SAMPLE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_once_with_its_place(Mistake mistake) {
        List<Diagnostic> problems = problems(mistake.text().replace("¦", ""));

        assertThat(problems).extracting(Diagnostic::key).containsExactly(mistake.key());
        List<String> before = List.of(mistake.text().split("¦", 2)[0].split("\n", -1));
        if (mistake.text().contains("¦")) {
            assertThat(problems.get(0).location())
                    .extracting(place -> place.line() + ":" + place.column())
                    .isEqualTo(
                            before.size() + ":" + (before.get(before.size() - 1).length() + 1));
        }
        assertThat(problems.get(0).message(Messages.in(Language.FRENCH))).isNotBlank();
        assertThat(errors(mistake.text().replace("¦", "")).isEmpty()).isEqualTo(!mistake.shape());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "column"})
    void the_schema_and_the_reader_know_the_same_keys(String object) {
        String changed = object.isEmpty() ? SAMPLE + "zzz: 1\n" : SAMPLE.replace("{title: id", "{zzz: 1, title: id");
        Diagnostic unknown = problems(changed).get(0);

        assertThat(unknown.key()).isEqualTo("fields.unknown-key");
        JsonNode schema = SCHEMA.getSchemaNode();
        JsonNode described =
                (object.isEmpty() ? schema : schema.path("definitions").path(object)).path("properties");
        assertThat(Arrays.stream(unknown.arguments().get(1).toString().split(", "))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(described.propertyNames()));
        described.forEach(key -> assertThat(key.has("description")).isTrue());
    }

    @Test
    void the_schema_names_every_tool() {
        JsonNode tools =
                SCHEMA.getSchemaNode().path("properties").path("source").path("enum");
        Set<String> named = new TreeSet<>();
        tools.forEach(tool -> named.add(tool.asString()));
        assertThat(named)
                .isEqualTo(Stream.of(SurveyTool.values())
                        .map(SurveyTool::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Diagnostic> problems(String text) {
        Diagnostics problems = new Diagnostics();
        MappingReader.read(GRID, "m.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
        return problems.sorted();
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
