package org.essgrid.campaign.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.essgrid.campaign.reader.CampaignMistakesTest.Mistake;
import org.essgrid.diagnostic.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The JSON Schema for editors and the reader of campaign files agree. */
class CampaignSchemaTest {

    private static final Path RESOURCES = Path.of("src/main/resources/campaign");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text(RESOURCES.resolve("campaign.schema.json")));

    /** The mistakes that a schema can detect. */
    private static final Set<String> SHAPE = Set.of(
            "campaign.bad-id",
            "campaign.not-whole",
            "campaign.one-threshold",
            "fields.duplicate-language",
            "fields.empty-list",
            "fields.missing-key",
            "fields.number-range",
            "fields.number-share",
            "fields.text-expected",
            "fields.unknown-key",
            "fields.unknown-word");

    /** The change that adds an unknown key to the sample, by the name of the object in the schema. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "", List.of("output: sortie", "output: sortie\nzzz: 1"),
            "campaign", List.of("title: Campagne 2025", "zzz: 1, title: C"),
            "member", List.of("{id: NOUVEAU", "{zzz: 1, id: NOUVEAU"),
            "anonymity", List.of("floor: 3", "floor: 3, zzz: 1"),
            "threshold", List.of("score-at-least: 50", "score-at-least: 50, zzz: 1"));

    @TempDir
    Path folder;

    static Stream<Mistake> mistakes() {
        return CampaignMistakesTest.mistakes().filter(mistake -> SHAPE.contains(mistake.key()));
    }

    static Set<String> objects() {
        return closedObjects().keySet();
    }

    @BeforeEach
    void prepare() throws IOException {
        SampleCampaign.prepare(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter.fr.yaml", "starter.en.yaml"})
    void starters_follow_the_schema_and_refer_to_it(String name) throws IOException {
        String starter = text(RESOURCES.resolve(name));
        Files.createDirectories(folder.resolve("questionnaires-2026"));

        assertThat(starter).startsWith("# yaml-language-server: $schema=campaign.schema.json\n");
        assertThat(errors(starter)).isEmpty();
        assertThat(SampleCampaign.problems(folder, starter)).isEmpty();
    }

    @Test
    void the_sample_campaigns_follow_the_schema() {
        Path sample = Path.of("samples/etat-des-lieux");
        String file = text(sample.resolve("campagne.yaml"));

        assertThat(errors(file)).isEmpty();
        assertThat(SampleCampaign.problems(sample, file)).isEmpty();
        assertThat(errors(SampleCampaign.TEXT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void the_schema_refuses_a_wrong_shape(Mistake mistake) {
        assertThat(errors(mistake.text().replace("¦", ""))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void the_schema_and_the_reader_know_the_same_keys(String object) {
        List<String> change = PLACES.get(object);
        Diagnostic unknown = SampleCampaign.problems(folder, SampleCampaign.with(change.get(0), change.get(1))).stream()
                .filter(problem -> problem.key().equals("fields.unknown-key"))
                .findFirst()
                .orElseThrow();

        assertThat(unknown.arguments().get(0)).isEqualTo("zzz");
        Set<String> known = new TreeSet<>(
                Arrays.asList(unknown.arguments().get(1).toString().split(", ")));
        assertThat(known).isEqualTo(closedObjects().get(object));
    }

    @Test
    void every_object_of_the_schema_is_closed_and_compared_with_the_reader() {
        assertThat(closedObjects().keySet()).containsExactlyInAnyOrderElementsOf(PLACES.keySet());
    }

    @Test
    void each_key_is_described() {
        closedNodes()
                .values()
                .forEach(object -> object.path("properties")
                        .forEach(property -> assertThat(property.has("description") || property.has("$ref"))
                                .as(property.toString())
                                .isTrue()));
    }

    private static Map<String, JsonNode> closedNodes() {
        Map<String, JsonNode> objects = new TreeMap<>();
        objects.put("", SCHEMA.getSchemaNode());
        SCHEMA.getSchemaNode().path("definitions").properties().forEach(definition -> {
            if (definition.getValue().has("properties")) {
                assertThat(definition.getValue().path("additionalProperties").asBoolean(true))
                        .as(definition.getKey())
                        .isFalse();
                objects.put(definition.getKey(), definition.getValue());
            }
        });
        return objects;
    }

    /** The keys of each object that refuses others, by its name in the schema. */
    private static Map<String, Set<String>> closedObjects() {
        Map<String, Set<String>> keys = new TreeMap<>();
        closedNodes()
                .forEach((name, object) ->
                        keys.put(name, new TreeSet<>(object.path("properties").propertyNames())));
        return keys;
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
