package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Band;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grids that extend another. */
class OverlayTest {

    private static final String BASE = """
            id: base
            version: "7"
            title: {fr: Base, en: Base grid}
            languages: [fr, en]
            scales:
              accord: [{id: "non", score: 0, label: {fr: Non, en: "No"}}, {id: "oui", score: 100, label: {fr: Oui, en: "Yes"}}]
            parameters: [{id: smic, label: SMIC, value: 12, date: 2026-01-01}]
            profile:
              - {id: effectif, label: Effectif, min: 0}
              - {id: statut, label: Statut, choices: [association, scop]}
            bands: [{id: bas, from: 0, label: {fr: Bas, en: Low}}, {id: haut, from: 50, label: {fr: Haut, en: High}}]
            policy: {min-coverage: 0.5, missing: zero}
            dimensions:
              - id: d1
                title: D1
                criteria:
                  - {id: a, kind: qualitative, question: A, scale: accord, weight: 2}
                  - {id: b, kind: qualitative, question: B, scale: accord, applies-if: effectif > 2}
                  - {id: c, kind: quantitative, question: C, score: {linear: {from: 0, to: 50}}}
              - id: d2
                title: D2
                dimensions: [{id: d21, title: D21, criteria: [{id: e, kind: qualitative, question: E, scale: accord}]}]
            views:
              - {id: v, title: V, criteria: [a, {id: c, weight: 3}, e]}
            gates: [{id: g, title: G, require: [{that: effectif > 0}]}]
            """;

    private static final String HEAD = "extends: base.yaml\nid: mine\nversion: 1\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeBase() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), BASE);
    }

    @Test
    void takes_over_what_it_does_not_say() {
        Grid grid = grid(HEAD);

        Grid base = grid(BASE);
        assertThat(grid.id()).isEqualTo("mine");
        assertThat(grid.about().basedOn()).containsExactly(new Grid.Base("base", "7"));
        assertThat(text(grid.as(base).root())).isEqualTo(text(base.root()));
        assertThat(text(grid.gates())).isEqualTo(text(base.gates()));
        assertThat(grid.policy()).isEqualTo(base.policy());
        assertThat(grid.isRelated(base)).isTrue();
    }

    @Test
    void changes_only_the_keys_that_it_gives() {
        Grid grid = grid(HEAD + """
                title: {en: Mine}
                policy: {min-coverage: 0.6}
                parameters: [{id: smic, value: 13}]
                bands: [{id: bas, from: 0}, {id: haut, from: 60}]
                dimensions:
                  - id: d1
                    criteria:
                      - {id: a, weight: 5}
                      - {id: b, drop: [applies-if]}
                      - {id: c, score: {log: {from: 1, to: 50}}}
                """);

        assertThat(grid.about().title().in(Language.FRENCH)).isEqualTo("Base");
        assertThat(grid.about().title().in(Language.ENGLISH)).isEqualTo("Mine");
        assertThat(grid.policy().minCoverage()).isEqualTo(0.6);
        assertThat(grid.policy().missing()).isEqualTo(grid(BASE).policy().missing());
        assertThat(grid.parameters()).extracting(Parameter::value).hasToString("[13]");
        assertThat(grid.root().bands().bands()).extracting(Band::from).hasToString("[0, 60]");
        assertThat(grid.root().bands().bands().get(1).label().in(Language.ENGLISH))
                .isEqualTo("High");
        assertThat(grid.element("a").orElseThrow().weight().otherwise()).isEqualTo(5);
        assertThat(grid.element("b").orElseThrow().appliesIf()).isEmpty();
        assertThat(((Measure.Quantitative) ((Criterion) grid.element("c").orElseThrow()).measure())
                        .scale()
                        .toString())
                .contains("Log");
    }

    @Test
    void drops_by_id_in_views_too() {
        Grid grid = grid(HEAD + "drop: [b, c, d2, g, effectif, smic]\n");

        assertThat(ids(grid)).containsExactly("mine", "d1", "a");
        assertThat(grid.views().get(0).children()).extracting(Element::id).containsExactly("a");
        assertThat(grid.gates()).isEmpty();
        assertThat(grid.parameters()).isEmpty();
        assertThat(grid.profile()).extracting(ProfileField::id).containsExactly("statut");
    }

    @Test
    void adds_in_a_place_and_moves() {
        Grid grid = grid(HEAD + """
                profile: [{id: nouveau, after: effectif, label: Nouveau}]
                gates: [{id: h, before: g, title: H, require: [{that: smic > 1}]}]
                dimensions:
                  - id: d0
                    before: d1
                    title: D0
                    criteria:
                      - {id: e}
                      - {id: n, kind: qualitative, question: N, scale: accord}
                  - id: d1
                    criteria:
                      - {id: c, before: a}
                      - {id: m, after: a, kind: qualitative, question: M, scale: accord}
                drop: [d2]
                """);

        assertThat(ids(grid)).containsExactly("mine", "d0", "e", "n", "d1", "c", "a", "m", "b");
        assertThat(grid.gates()).extracting(Gate::id).containsExactly("h", "g");
        assertThat(grid.profile()).extracting(ProfileField::id).containsExactly("effectif", "nouveau", "statut");
    }

    @Test
    void a_group_moves_with_its_content() {
        Grid grid = grid(HEAD + "drop: [d2]\ndimensions:\n  - id: d21\n    before: d1\n");

        assertThat(ids(grid)).containsExactly("mine", "d21", "e", "d1", "a", "b", "c");
    }

    @Test
    void a_view_is_given_anew() {
        Grid grid =
                grid(HEAD + "views: [{id: v, criteria: [e, {id: c, weight: 4}]}, {id: w, title: W, criteria: [a]}]\n");

        assertThat(grid.views()).extracting(view -> view.id()).containsExactly("v", "w");
        assertThat(grid.views().get(0).children()).extracting(Element::id).containsExactly("e", "c");
        assertThat(grid.views().get(0).title().in(Language.FRENCH)).isEqualTo("V");
    }

    @Test
    void does_without_a_language() {
        Grid grid = grid(HEAD + "languages: [en]\n");

        assertThat(grid.about().title().byLanguage()).containsOnlyKeys("en");
    }

    @Test
    void a_further_language_must_be_complete() {
        List<Diagnostic> problems = problems(HEAD + "languages: [fr, en, de]\n");

        assertThat(problems).extracting(Diagnostic::key).containsOnly("fields.missing-language");
        assertThat(problems.get(0).location()).hasToString(folder.resolve("base.yaml") + ":3:8");
        assertThat(problems.get(0).excerpt()).isEqualTo("title: {fr: Base, en: Base grid}");
    }

    @Test
    void a_mistake_is_located_in_the_file_that_has_it() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), BASE.replace("min-coverage: 0.5", "min-coverage: 50"));

        List<Diagnostic> problems = problems(HEAD + "dimensions:\n  - {id: d1, weight: -3}\n");

        assertThat(problems).extracting(Diagnostic::key).containsExactly("fields.number-share", "grid.negative-weight");
        assertThat(problems)
                .extracting(problem -> problem.location().file())
                .containsExactly(
                        folder.resolve("base.yaml").toString(),
                        folder.resolve("mine.yaml").toString());
        assertThat(problems.get(0).excerpt()).startsWith("policy: {min-coverage: 50");
        assertThat(problems.get(1).excerpt()).isEqualTo("  - {id: d1, weight: -3}");
    }

    @Test
    void a_formula_that_uses_what_is_dropped_is_an_error() {
        List<Diagnostic> problems = problems(HEAD + "drop: [effectif]\n");

        assertThat(problems)
                .extracting(Diagnostic::key)
                .containsExactly("grid.formula-dropped", "grid.formula-dropped");
        assertThat(problems.get(0).arguments().get(1)).hasToString(folder.resolve("mine.yaml") + ":4:8");
        assertThat(problems.get(0).excerpt()).contains("applies-if: effectif > 2");
    }

    @Test
    void an_emptied_group_is_an_error() {
        assertThat(problems(HEAD + "drop: [e]\n")).extracting(Diagnostic::key).containsExactly("grid.empty-dimension");
    }

    @Test
    void an_overlay_can_be_extended() throws IOException {
        Files.writeString(folder.resolve("middle.yaml"), HEAD.replace("mine", "middle") + "drop: [b]\n");

        Grid grid = grid(HEAD.replace("base", "middle") + "drop: [c]\n");

        assertThat(ids(grid)).containsExactly("mine", "d1", "a", "d2", "d21", "e");
        assertThat(grid.about().basedOn()).containsExactly(new Grid.Base("middle", "1"), new Grid.Base("base", "7"));
        assertThat(grid.isRelated(grid(BASE))).isTrue();
        assertThat(grid.about().bases()).isEqualTo("middle 1, base 7");
    }

    @Test
    void overlays_in_a_circle_are_refused() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "extends: mine.yaml\nid: base\nversion: 1\n");

        List<Diagnostic> problems = problems(HEAD);

        assertThat(problems).extracting(Diagnostic::key).containsExactly("grid.base-chain", "grid.base-not-a-grid");
        assertThat(problems.get(0).location()).hasToString(folder.resolve("base.yaml") + ":1:10");
        assertThat(problems.get(1).location()).hasToString(folder.resolve("mine.yaml") + ":1:10");
    }

    @Test
    void a_base_that_is_no_yaml_is_an_error_in_both_files() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "a: [\n");

        assertThat(problems(HEAD))
                .extracting(problem -> problem.location().file())
                .containsExactly(
                        folder.resolve("base.yaml").toString(),
                        folder.resolve("mine.yaml").toString());
    }

    @Test
    void the_whole_grid_is_the_same_in_one_file() {
        String overlay = HEAD + "drop: [b]\ndimensions: [{id: d1, weight: 3}]\n";

        byte[] whole = file(overlay).bytes();

        Grid again = GridReader.read("whole.yaml", whole, new Diagnostics()).orElseThrow();
        assertThat(text(again)).isEqualTo(text(grid(overlay)));
    }

    @Test
    void the_bytes_that_identify_the_grid_change_with_the_base() throws IOException {
        byte[] before = file(HEAD).bytes();
        Files.writeString(folder.resolve("base.yaml"), BASE.replace("weight: 2", "weight: 3"));

        assertThat(file(HEAD).bytes()).isNotEqualTo(before);
        assertThat(file(BASE).bytes()).isEqualTo(BASE.getBytes(StandardCharsets.UTF_8));
    }

    /** All that records hold; formulas are equal only to themselves. */
    private static String text(Object records) {
        return records.toString().replaceAll("Formula@[0-9a-f]+", "Formula");
    }

    private static List<String> ids(Grid grid) {
        return grid.elements().stream().map(Element::id).toList();
    }

    private Grid grid(String yaml) {
        return file(yaml).grid();
    }

    private GridReader.GridFile file(String yaml) {
        Diagnostics problems = new Diagnostics();
        Optional<GridReader.GridFile> found = read(yaml, problems);
        assertThat(problems.sorted()).isEmpty();
        return found.orElseThrow();
    }

    private List<Diagnostic> problems(String yaml) {
        Diagnostics problems = new Diagnostics();
        read(yaml, problems);
        return problems.sorted();
    }

    private Optional<GridReader.GridFile> read(String yaml, Diagnostics problems) {
        return GridReader.readFile(
                folder.resolve("mine.yaml").toString(), yaml.getBytes(StandardCharsets.UTF_8), problems);
    }
}
