package org.essgrid.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlSlipsTest {

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_is_named_where_it_is_with_what_to_write(String text, String place, String key, String written) {
        Diagnostics problems = new Diagnostics();

        assertThat(YamlReader.read("grid.yaml", text.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();

        Diagnostic first = problems.sorted().get(0);
        assertThat(first.location().toString()).isEqualTo("grid.yaml:" + place);
        assertThat(first.key()).isEqualTo("yaml." + key);
        assertThat(first.arguments()).isEqualTo(written.isEmpty() ? List.of() : List.of(written));
        assertThat(problems.sorted()).hasSize(1);
    }

    static List<Arguments> slips() {
        return List.of(
                slip(
                        "a: 1\ntitre: Gouvernance : qui décide\nb: 2\n",
                        "2:8",
                        "colon-in-text",
                        "titre: \"Gouvernance : qui décide\""),
                slip("😀: b: c", "1:4", "colon-in-text", "😀: \"b: c\""),
                slip("a: b: c # remarque", "1:4", "colon-in-text", "a: \"b: c\""),
                slip("titre: 'L'égalité'\nb: 2\n", "1:8", "apostrophe-in-quotes", "titre: \"L'égalité\""),
                slip("- 'L'égalité'\n- b\n", "1:3", "apostrophe-in-quotes", "- \"L'égalité\""),
                slip("titre: 'Aujourd'hui\nb: 2", "1:8", "apostrophe-in-quotes", "titre: \"Aujourd'hui\""),
                slip("a: 'dit \"L'un\"'\n", "1:4", "apostrophe-in-quotes", "a: \"dit \\\"L'un\\\"\""),
                slip("a:\n\tb: 1\n", "2:1", "tab", "b: 1"),
                slip("a:\n  - x\n \t- y\n", "3:2", "tab", "- y"),
                slip("a:\tb\n", "1:3", "tab", "a:  b"),
                slip("a:\u00A0b\n", "1:3", "hard-space-after-colon", "a: b"),
                slip("a:\u202Fb\n", "1:3", "hard-space-after-colon", "a: b"),
                slip("a: b\nc:\u00A0d\n", "2:3", "hard-space-after-colon", "c: d"),
                slip("a:\n  b: 1\n  c:\u00A0d\ne: 1\n", "3:5", "hard-space-after-colon", "c: d"),
                slip("a: {fr:\u00A0b}\n", "1:5", "hard-space-after-colon", "fr: b"),
                slip("a:\n\u00A0\u00A0b: 1\n", "2:1", "hard-space-indentation", "b: 1"),
                slip("a:\n  b: 1\n\u202F\u202Fc: 1\n", "3:1", "hard-space-indentation", "c: 1"),
                slip("a: {\u00A0b: 1}\n", "1:5", "hard-space-indentation", "b"),
                slip("id:abc\n", "1:4", "missing-space", "id: abc"),
                slip("id:abc\ntitre: x\n", "1:4", "missing-space", "id: abc"),
                slip("a: 1\nid:abc\nb: 2\n", "2:4", "missing-space", "id: abc"),
                slip("- id:abc\n  titre: x\n", "1:6", "missing-space", "- id: abc"),
                slip("a: {fr:abc}\n", "1:5", "missing-space", "fr: abc"),
                slip("a: {fr: Bonjour, vous, en: Hello}\n", "1:18", "cut-by-comma", "fr: \"Bonjour, vous\""),
                slip("a: {b, c: 1}\n", "1:5", "key-without-value", "b"),
                slip("a: “Qui : nous”\n", "1:4", "curly-quotes", "a: \"Qui : nous\""),
                slip("a: « Qui : nous »\n", "1:4", "curly-quotes", "a: \"« Qui : nous »\""),
                slip("a: \"C:\\données\"\n", "1:4", "unknown-escape", "a: 'C:\\données'"),
                slip("a: \"C:\\Users\"\n", "1:4", "unknown-escape", "a: 'C:\\Users'"),
                slip("a: \"Vie\" locale\n", "1:4", "text-after-quotes", "a: '\"Vie\" locale'"),
                slip("a: \"Vie\nb: \"x\"\n", "1:4", "unclosed-quote", "a: \"Vie\""),
                slip("a: \"Vie\nb: 1\nc: \"x\"\n", "1:4", "unclosed-quote", "a: \"Vie\""),
                slip("- \"Vie\n", "1:3", "unclosed-quote", "- \"Vie\""),
                slip("\"Vie\": \"x\n", "1:8", "unclosed-quote-below", ""),
                slip("a: - b\n", "1:4", "list-on-key-line", "a: [b]"),
                slip("a: @b\n", "1:4", "reserved-start", "a: \"@b\""),
                slip("a: %b\n", "1:4", "reserved-start", "a: \"%b\""),
                slip("a: *important* point\n", "1:4", "reserved-start", "a: \"*important* point\""),
                slip("a: {b: \"x, c: y}\n", "1:8", "unclosed-quote", "a: {b: \"x\", c: y}"),
                slip("a: [\"x, y]\nb: \"z\"\n", "1:5", "unclosed-quote", "a: [\"x\", y]"),
                slip("- {b: 1}\n- {b: \"x}\n", "2:7", "unclosed-quote", "- {b: \"x\"}"),
                slip("a: {b: 'L'an', c: y}\n", "1:8", "apostrophe-in-quotes", "a: {b: \"L'an\", c: y}"),
                slip("a: {b: \"Vie\" du club}\n", "1:8", "text-after-quotes", "a: {b: \"Vie\\\" du club\"}"),
                slip("a:\n  - id: x\n    b: 1\n  id: y\n    b: 2\n", "4:3", "missing-dash", "- id: y"),
                slip("a:\n  - id: x\n    b: 1\n    id: y\n    b: 2\n", "4:5", "missing-dash", "- id: y"),
                slip("a:\n  - {id: x}\n    {id: y}\n", "3:5", "missing-dash", "- {id: y}"),
                slip("a:\n    {id: x}\n  - {id: y}\n", "2:5", "missing-dash", "- {id: x}"),
                slip("a:\n    id: x\n    b: 1\n  - id: y\n", "2:5", "missing-dash", "- id: x"),
                slip("a:\n  id: x\n    b: 1\n  - id: y\n", "2:3", "missing-dash", "- id: x"),
                slip("a: {b: 1\nc: 2\n", "1:4", "unclosed-bracket", ""),
                slip("a: [x, y\n", "1:4", "unclosed-bracket", ""),
                slip("a: b\nc\n", "2:1", "no-colon", ""),
                slip("a: b\n c: d\n", "2:3", "indentation", ""),
                slip("a:\n  b: 1\n c: 2\n", "3:2", "indentation", ""),
                slip("%b: 1\n", "1:3", "syntax", ""));
    }

    private static Arguments slip(String text, String place, String key, String written) {
        return Arguments.of(text, place, key, written);
    }

    @Test
    void all_slips_of_a_file_are_told_at_once_and_what_stands_behind_them() {
        String text = """
                titre: Gouvernance : qui décide
                id:abc
                items:
                  - nom: 'L'égalité'
                  - nom: “Vie : locale”
                id: def
                fin: |
                  Ceci : n'est pas une faute
                fin: deux
                """;
        Diagnostics problems = new Diagnostics();

        YamlReader.read("g", text.getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.sorted())
                .extracting(problem -> problem.location().line() + " " + problem.key())
                .containsExactly(
                        "1 yaml.colon-in-text",
                        "2 yaml.missing-space",
                        "4 yaml.apostrophe-in-quotes",
                        "5 yaml.curly-quotes",
                        "6 yaml.duplicate-key",
                        "9 yaml.duplicate-key");
        assertThat(problems.sorted().get(2).excerpt()).isEqualTo("  - nom: 'L'égalité'");
    }

    @Test
    void every_line_of_a_document_that_became_one_string_is_told() {
        Diagnostics problems = new Diagnostics();

        YamlReader.read("g", "a:\u00A0b\nc:\u202Fd\ne:\n".getBytes(StandardCharsets.UTF_8), problems);
        YamlReader.read("h", "a:\n  - b:\u00A0c\n    d:\u00A0e\n".getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.sorted())
                .extracting(problem -> problem.location() + " " + problem.key())
                .containsExactly(
                        "g:1:3 yaml.hard-space-after-colon",
                        "g:2:3 yaml.hard-space-after-colon",
                        "h:2:7 yaml.hard-space-after-colon",
                        "h:3:7 yaml.hard-space-after-colon");
    }

    @Test
    void french_typography_inside_texts_is_no_slip() {
        String text = """
                a: Qui décide ?
                b: « L’égalité », dit-on : non
                c: Objectif\u00A0: vivre
                d: "Objectif : vivre"
                e:
                  - Objectif:\u00A0vivre
                  - http://example.org
                  - 10:30
                f: 100 %
                g: l'un & l'autre
                """.replace(" : non", "\u00A0:\u00A0non").replace("Objectif\u00A0: ", "Objectif\u00A0:\u00A0");
        Diagnostics problems = new Diagnostics();

        assertThat(YamlReader.read("g", text.getBytes(StandardCharsets.UTF_8), problems))
                .isPresent();
        assertThat(problems.sorted()).isEmpty();
    }
}
