package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schema that editors use and the reader agree. */
class GridSchemaTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(resource("grid.schema.json"));

    /** Mistakes in the shape of the file, which a schema can see. */
    private static final Set<String> SHAPE = Set.of(
            "fields.unknown-key",
            "fields.missing-key",
            "fields.list-expected",
            "fields.mapping-expected",
            "fields.empty-list",
            "fields.text-expected",
            "grid.bad-id",
            "fields.language-code",
            "fields.duplicate-language",
            "fields.text-or-languages",
            "grid.levels-expected",
            "grid.bands-on-value",
            "grid.empty-dimension",
            "grid.negative-weight",
            "fields.unknown-word",
            "grid.above-zero",
            "grid.that-or-any-of",
            "grid.accept-pair",
            "fields.number-comma",
            "fields.number-expected",
            "grid.one-scale",
            "grid.log-positive",
            "grid.curve-pair",
            "grid.curve-points");

    /** Where an unknown key is put into the sample, by the place of the object in the schema. */
    private static final Map<String, List<String>> PLACES = Map.ofEntries(
            Map.entry("", List.of("id: g\n", "id: g\nzzz: 1\n")),
            Map.entry("source", List.of("{title: Atelier", "{zzz: 1, title: Atelier")),
            Map.entry("base", List.of("policy: {", "based-on: [{zzz: 1, id: a, version: 1}]\npolicy: {")),
            Map.entry("parameter", List.of("{id: smic", "{zzz: 1, id: smic")),
            Map.entry("level", List.of("{id: \"0\"", "{zzz: 1, id: \"0\"")),
            Map.entry("choice", List.of("[association, scop]", "[{zzz: 1, id: scop, label: S}]")),
            Map.entry("profile", List.of("{id: effectif", "{zzz: 1, id: effectif")),
            Map.entry("band", List.of("{id: bas", "{zzz: 1, id: bas")),
            Map.entry("voices", List.of("policy: {", "voices: {zzz: 1, colleges: [{id: a, label: A}]}\npolicy: {")),
            Map.entry("college", List.of("policy: {", "voices: {colleges: [{zzz: 1, id: a, label: A}]}\npolicy: {")),
            Map.entry(
                    "criterionVoices",
                    List.of("scale: accord", "scale: accord\n        voices: {zzz: 1, rule: median}")),
            Map.entry("policy", List.of("{min-coverage", "{zzz: 1, min-coverage")),
            Map.entry("round", List.of("{min-coverage: 0.75}", "{round: {zzz: 1}}")),
            Map.entry("weightCase", List.of("weight: 2", "weights: [{zzz: 1, when: effectif > 1, weight: 1}]")),
            Map.entry("group", List.of("weight: 2", "zzz: 1")),
            Map.entry("qualitative", List.of("scale: accord", "scale: accord\n        zzz: 1")),
            Map.entry("quantitative", List.of("accept: [0, 100]", "zzz: 1")),
            Map.entry("input", List.of("{label: Femmes", "{zzz: 1, label: Femmes")),
            Map.entry("numberScore", List.of("{linear: {", "{zzz: 1, linear: {")),
            Map.entry("numberScore.linear", List.of("{linear: {from", "{linear: {zzz: 1, from")),
            Map.entry("numberScore.log", List.of("{linear: {from: 0", "{log: {zzz: 1, from: 1")),
            Map.entry("step", List.of("{upto: 10", "{zzz: 1, upto: 10")),
            Map.entry("advice", List.of("scale: accord", "scale: accord\n        advice: {zzz: 1, text: A}")),
            Map.entry("table", List.of("{scale: avis, rows", "{zzz: 1, scale: avis, rows")),
            Map.entry("roundInput", List.of("accept: [0, 100]", "round-input: {zzz: 1, decimals: 1}")),
            Map.entry("view", List.of("title: Par objectif", "title: Par objectif\n    zzz: 1")),
            Map.entry("viewGroup", List.of("{id: odd-5", "{zzz: 1, id: odd-5")),
            Map.entry("weighedCriterion", List.of("{id: parite", "{zzz: 1, id: parite")),
            Map.entry("gate", List.of("title: ESUS", "title: ESUS\n    zzz: 1")),
            Map.entry("requirement", List.of("- that:", "- zzz: 1\n        that:")));

    static Stream<Mistake> mistakes() {
        return Mistakes.all().filter(mistake -> SHAPE.contains(mistake.key()));
    }

    static Set<String> objects() {
        return closedObjects().keySet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "starter.fr.yaml",
                "starter.en.yaml",
                "ess-creteil/grid.yaml",
                "bonnes-pratiques-ess/grid.yaml",
                "esus/grid.yaml",
                "cigales/grid.yaml"
            })
    void shipped_grids_and_starters_follow_the_schema(String file) {
        assertThat(errors(resource(file))).isEmpty();
        assertThat(SampleGrid.problems(resource(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "points-sur-100",
                "matrice-1000",
                "moyennes-emboitees",
                "indice-geometrique",
                "composite",
                "tables",
                "sommes-plafonnees",
                "perimetre",
                "comptes-et-poids",
                "matrice-profil"
            })
    void teaching_grids_follow_the_schema(String id) {
        String yaml = resource("examples/" + id + "/grid.yaml");

        assertThat(errors(yaml)).isEmpty();
        assertThat(SampleGrid.problems(yaml)).isEmpty();
    }

    @Test
    void every_shipped_grid_is_among_them() {
        assertThat(ShippedGrids.ids())
                .containsExactlyInAnyOrder(
                        "agrement-association",
                        "ess-creteil",
                        "ess-essentiel",
                        "bonnes-pratiques-ess",
                        "esus",
                        "cigales");
    }

    @Test
    void a_starter_names_the_schema_for_editors() {
        assertThat(resource("starter.fr.yaml")).startsWith("# yaml-language-server: $schema=grid.schema.json\n");
        assertThat(resource("starter.en.yaml")).startsWith("# yaml-language-server: $schema=grid.schema.json\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void the_schema_refuses_a_wrong_shape(Mistake mistake) {
        assertThat(errors(mistake.unmarked())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void the_schema_and_the_reader_know_the_same_keys(String object) {
        List<String> change = PLACES.get(object);
        Diagnostic unknown = SampleGrid.problems(SampleGrid.with(change.get(0), change.get(1))).stream()
                .filter(p -> p.key().equals("fields.unknown-key"))
                .findFirst()
                .orElseThrow();

        assertThat(unknown.arguments().get(0)).isEqualTo("zzz");
        assertThat(new TreeSet<>(
                        Arrays.asList(unknown.arguments().get(1).toString().split(", "))))
                .isEqualTo(closedObjects().get(object));
    }

    @Test
    void every_object_of_the_schema_is_closed_and_compared_with_the_reader() {
        assertThat(closedObjects().keySet()).containsExactlyInAnyOrderElementsOf(PLACES.keySet());
    }

    @Test
    void each_key_is_described() {
        SCHEMA.getSchemaNode().path("definitions").properties().stream()
                .filter(definition -> !isLayer(definition.getKey()))
                .forEach(definition -> definition
                        .getValue()
                        .path("properties")
                        .forEach(property -> assertThat(
                                        property.has("description") || property.has("$ref") || property.has("const"))
                                .as(property.toString())
                                .isTrue()));
    }

    /** The keys of each object that refuses others, by its place in the schema. */
    private static Map<String, Set<String>> closedObjects() {
        Map<String, Set<String>> objects = new TreeMap<>();
        JsonNode schema = SCHEMA.getSchemaNode();
        objects.put("", keys(schema));
        schema.path("definitions").properties().forEach(definition -> {
            note(definition.getKey(), definition.getValue(), objects);
            definition
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(p -> note(definition.getKey() + "." + p.getKey(), p.getValue(), objects));
        });
        return objects;
    }

    private static void note(String name, JsonNode object, Map<String, Set<String>> objects) {
        if (object.has("properties") && !isLayer(name)) {
            assertThat(object.path("additionalProperties").asBoolean(true) && !object.has("if"))
                    .as(name)
                    .isFalse();
            if (!object.has("if")) {
                objects.put(name, keys(object));
                // Only in what changes another grid.
                objects.get(name).removeAll(Set.of("before", "after", "drop"));
            }
        }
    }

    /** Whether it says only what a grid without extends must have, of keys that are listed elsewhere. */
    private static boolean isLayer(String name) {
        return name.startsWith("whole") || name.equals("unplaced");
    }

    private static Set<String> keys(JsonNode object) {
        return new TreeSet<>(object.path("properties").propertyNames());
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    private static String resource(String name) {
        return new String(ShippedGrids.resource(name).orElseThrow(), StandardCharsets.UTF_8);
    }
}
