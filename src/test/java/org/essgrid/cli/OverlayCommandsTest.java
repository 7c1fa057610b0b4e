package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.essgrid.report.pdf.PrintedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands with a grid that extends a shipped one: two criteria dropped, three added, one re-weighted. */
class OverlayCommandsTest {

    private static final String GRID = "samples/grille-reseau.yaml";
    private static final String ORIGINAL = "samples/ess-creteil.csv";

    @TempDir
    Path tmp;

    private TestConsole console = new TestConsole();
    private Path answers = Path.of("");

    /** The sample’s answers without those to dropped criteria, with some to added ones. */
    @BeforeEach
    void writeAnswers() throws IOException {
        List<String> rows =
                new ArrayList<>(Files.readString(Path.of(ORIGINAL)).lines().toList());
        rows.removeIf(row -> row.startsWith("culture-acces;") || row.startsWith("besoins-satisfaction;"));
        int columns = rows.get(0).split(";", -1).length;
        Map.of("besoins-ecoute", "2", "numerique-aide", "oui", "numerique-libre", "40")
                .forEach((id, answer) -> rows.add(id + ";;;" + answer + ";".repeat(columns - 4)));
        String text = String.join("\n", rows) + "\n";
        answers = Files.writeString(
                Files.createDirectory(tmp.resolve("2027")).resolve("a.csv"),
                text.replace(";2026;", ";2027;").replace("18/11/2026", "18/11/2027"));
        Files.copy(Path.of(ORIGINAL), Files.createDirectory(tmp.resolve("2026")).resolve("a.csv"));
    }

    @Test
    void the_template_asks_the_changed_questions() {
        String template = printed("template", GRID);

        List<String> asked = template.lines()
                .map(row -> row.replaceFirst("[.;,].*", ""))
                .distinct()
                .toList();
        assertThat(asked)
                .contains("besoins-diagnostic", "besoins-ecoute", "numerique-aide", "numerique-libre")
                .doesNotContain("culture-acces", "besoins-satisfaction");
        assertThat(asked.indexOf("besoins-ecoute")).isEqualTo(asked.indexOf("besoins-diagnostic") + 1);
    }

    @Test
    void scores_with_the_changed_weights_and_names_both_grids() throws IOException {
        JsonNode results = json(printed("score", GRID, answers.toString(), "--format", "json"));

        // (3 × 75 + 1 × 50 + 2 × 80 + 1 × 75 + 1 × 75) / 8, and (1 × 100 + 1 × 50) / 2.
        assertThat(score(results, "besoins")).isEqualTo(73.1);
        assertThat(score(results, "numerique")).isEqualTo(75.0);
        assertThat(results.path("grid").toString())
                .isEqualTo("{\"id\":\"reseau-marne\",\"version\":\"2027\","
                        + "\"basedOn\":[{\"id\":\"ess-creteil\",\"version\":\"2026.2\"}]}");
        assertThat(printed("score", GRID, answers.toString())).contains("Grille tirée de ess-creteil 2026.2.");
        assertThat(printed("score", GRID, answers.toString(), "--format", "csv", "--csv", "plain")
                        .lines()
                        .findFirst())
                .hasValueSatisfying(header -> assertThat(header).endsWith(",basedOn"));
        assertThat(printed("score", "ess-creteil", ORIGINAL, "--format", "json"))
                .doesNotContain("basedOn");
    }

    @Test
    void the_whole_grid_gives_the_same_results() throws IOException {
        Path whole = Files.writeString(tmp.resolve("whole.yaml"), printed("grid", "show", GRID, "--whole"));

        assertThat(printed("score", whole.toString(), answers.toString(), "--format", "json"))
                .isEqualTo(printed("score", GRID, answers.toString(), "--format", "json"));
    }

    @Test
    void the_report_names_both_grids_and_takes_earlier_results_of_the_original() throws IOException {
        Path earlier = tmp.resolve("2026.json");
        printed("score", "ess-creteil", ORIGINAL, "--format", "json", "-o", earlier.toString());
        Path report = tmp.resolve("r.pdf");

        printed("report", GRID, answers.toString(), "--previous", earlier.toString(), "-o", report.toString());

        assertThat(console.told()).contains("ess-creteil 2026.2");
        PrintedText.of(Files.readAllBytes(report)).skipTo("Grille tirée de ess-creteil 2026.2.");
    }

    @Test
    void a_batch_is_made_again_when_the_extended_grid_changes() throws IOException {
        Path base = Files.copy(Path.of("grids/ess-creteil/grid.yaml"), tmp.resolve("base.yaml"));
        Path grid = Files.writeString(
                tmp.resolve("grid.yaml"), Files.readString(Path.of(GRID)).replace("ess-creteil", "base.yaml"));
        String[] batch = {
            "batch",
            grid.toString(),
            tmp.resolve("2027").toString(),
            "-o",
            tmp.resolve("out").toString()
        };
        printed(batch);
        String results = Files.readString(tmp.resolve("out/results.jsonl"));
        assertThat(results).contains("\"basedOn\":[{\"id\":\"ess-creteil\"");
        printed(batch);
        assertThat(Files.readString(tmp.resolve("out/results.jsonl"))).isEqualTo(results);

        Files.writeString(
                base, Files.readString(base).replace("{linear: {from: 40, to: 90}}", "{linear: {from: 0, to: 90}}"));
        printed(batch);
        String manifest = Files.readString(tmp.resolve("out/manifest.json"));
        Files.writeString(base, Files.readString(base).replaceFirst("weight: 2\n", "weight: 4\n"));
        printed(batch);

        assertThat(Files.readString(tmp.resolve("out/manifest.json"))).isNotEqualTo(manifest);
        assertThat(Files.readString(tmp.resolve("out/results.jsonl"))).isNotEqualTo(results);
    }

    @Test
    void a_campaign_follows_one_with_the_original() throws IOException {
        Path campaign = Files.writeString(
                tmp.resolve("campaign.yaml"), """
                id: marne
                title: Marne
                languages: [fr]
                anonymity: {floor: 1, names: shown}
                reports: none
                campaigns:
                  - {id: "2026", date: 2026-12-31, grid: ess-creteil, source: "2026"}
                  - {id: "2027", date: 2027-12-31, grid: %s, source: "2027"}
                """.formatted(Path.of(GRID).toAbsolutePath()));

        printed("etat-des-lieux", campaign.toString(), "-o", tmp.resolve("edl").toString());

        JsonNode whole = json(Files.readString(tmp.resolve("edl/comparison.json")))
                .path("nodes")
                .path(0);
        assertThat(whole.path("id").stringValue()).isEqualTo("reseau-marne");
        assertThat(whole.path("comparability").stringValue()).isEqualTo("recomputed");
        // The same answers to all common criteria give the same score, although the published ones differ.
        assertThat(mean(whole, 0, "published")).isNotEqualTo(mean(whole, 1, "published"));
        assertThat(mean(whole, 0, "comparable")).isEqualTo(mean(whole, 1, "comparable"));
        String compared = printed(
                "compare",
                "--floor",
                "1",
                "--format",
                "json",
                "--grid",
                GRID,
                tmp.resolve("edl/2026").toString(),
                tmp.resolve("edl/2027").toString());
        assertThat(json(compared).path("nodes").path(0).path("comparability")).isEqualTo(whole.path("comparability"));
    }

    @Test
    void the_differences_are_listed() throws IOException {
        JsonNode diff = json(printed("grid", "diff", "ess-creteil", GRID, "--format", "json"));

        Map<String, List<String>> changes = new TreeMap<>();
        diff.path("gridChanges")
                .forEach(change -> changes.computeIfAbsent(change.path("change").stringValue(), k -> new ArrayList<>())
                        .add(change.path("id").stringValue()));
        assertThat(changes)
                .containsEntry("added", List.of("besoins-ecoute", "numerique", "numerique-aide", "numerique-libre"))
                .containsEntry("removed", List.of("besoins-satisfaction", "culture-acces"))
                .containsEntry("reweighted", List.of("besoins-diagnostic"))
                .containsEntry("wording", List.of("reseau-marne"))
                .hasSize(4);
        JsonNode nodes = diff.path("comparability").path("nodes");
        assertThat(Stream.of("reseau-marne", "besoins", "besoins-diagnostic", "numerique", "culture-acces", "emploi")
                        .map(id -> nodes.path(id).stringValue()))
                .containsExactly(
                        "recomputed", "recomputed", "as-published", "not-comparable", "not-comparable", "as-published");
    }

    private String printed(String... words) {
        console = new TestConsole();
        assertThat(Main.run(words, console.console())).as(console.told()).isZero();
        return console.out().toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    private static double mean(JsonNode node, int campaign, String kind) {
        return node.path("campaigns").path(campaign).path(kind).path("mean").doubleValue();
    }

    private static double score(JsonNode results, String id) {
        for (JsonNode node : results.path("nodes")) {
            if (node.path("id").stringValue().equals(id)) {
                return node.path("score").doubleValue();
            }
        }
        throw new AssertionError(id);
    }
}
