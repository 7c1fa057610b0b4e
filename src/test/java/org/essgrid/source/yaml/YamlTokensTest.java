package org.essgrid.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jackson's parser does not report, or reports in its own way. */
class YamlTokensTest {

    private final Diagnostics problems = new Diagnostics();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: &b c                       | 1:4 yaml.anchor [b]",
                "a: &b 'c'                     | 1:4 yaml.anchor [b]",
                "a: &b [c]                     | 1:4 yaml.anchor [b]",
                "a: [&b c]                     | 1:5 yaml.anchor [b]",
                "a: [&b]                       | 1:5 yaml.anchor [b]",
                "a: [&b, c]                    | 1:5 yaml.anchor [b]",
                "a: &b {c: d}                  | 1:4 yaml.anchor [b]",
                "a: &b\\n  c: d                | 1:4 yaml.anchor [b]",
                "a: &b\\n  - c                 | 1:4 yaml.anchor [b]",
                "a: &b\\nc: d                  | 1:4 yaml.anchor [b]",
                "a: &b # &c\\n  d              | 1:4 yaml.anchor [b]",
                "&a b: c                       | 1:1 yaml.anchor [a]",
                "a: b\\n&c d: e                | 2:1 yaml.anchor [c]",
                "&a\\nb: c                     | 1:1 yaml.anchor [a]",
                "&a\\n&b c: d                  | 1:1 yaml.anchor [a], 2:1 yaml.anchor [b]",
                "- &a b: c                     | 1:3 yaml.anchor [a]",
                "[&a b: c]                     | 1:2 yaml.anchor [a]",
                "{&a b: c}                     | 1:2 yaml.anchor [a]",
                "&é 😀                         | 1:1 yaml.anchor [é]",
                "a: !b c                       | 1:4 yaml.tag [!b]",
                "a: !!str c                    | 1:4 yaml.tag [!!str]",
                "a: ! c                        | 1:4 yaml.tag [!]",
                "a: !b [c]                     | 1:4 yaml.tag [!b]",
                "a: !b {c: d}                  | 1:4 yaml.tag [!b]",
                "a: !b\\n  c: d                | 1:4 yaml.tag [!b]",
                "!a b: c                       | 1:1 yaml.tag [!a]",
                "!a\\nb: c                     | 1:1 yaml.tag [!a]",
                "!!map\\n!!str b: c            | 1:1 yaml.tag [!!map], 2:1 yaml.tag [!!str]",
                "a: b\\n!c d: e                | 2:1 yaml.tag [!c]",
                "a: &b !c d                    | 1:4 yaml.anchor [b], 1:4 yaml.tag [!c]",
                "a: !c &b d                    | 1:4 yaml.anchor [b], 1:4 yaml.tag [!c]",
                "a: *b                         | 1:4 yaml.alias [b]",
                "- *b                          | 1:3 yaml.alias [b]",
                "*b : c                        | 1:1 yaml.alias [b], 1:1 yaml.key-not-text []",
                "a: b\\n? [c, d]\\n: e         | 2:3 yaml.key-not-text []",
                "a: b\\n? c: d\\n: e           | 2:3 yaml.key-not-text []",
                "{a: b, {c: d}: e}             | 1:8 yaml.key-not-text []",
                "a: !!int +                    | 1:4 yaml.tag [!!int]",
                "a: !!int 0xyz                 | 1:4 yaml.tag [!!int]",
                "a: !!binary é                 | 1:4 yaml.tag [!!binary]",
                "- !!int +\\n- &a b            | 1:3 yaml.tag [!!int], 2:3 yaml.anchor [a]"
            })
    void anchors_tags_and_aliases_are_refused_wherever_they_are(String text, String expected) {
        read(text.replace("\\n", "\n"));

        assertThat(String.join(", ", found())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"k: !!str 'x'", "k: &a \"x\"", "k: !b\n  # c\n  'x'", "k: &a !b |-\n  x", "k: !b &a >-\n  x"})
    void a_text_behind_an_anchor_or_a_tag_is_known_to_be_quoted(String text) {
        assertThat(value(read(text))).isEqualTo(new YamlScalar(Location.of("g", 1, 4), "x", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"? k\n'x': y", "? k\n? &x x", "k:\n'x': y", "{k: , 'x': y}", "k: !a\n'x': y"})
    void a_missing_value_takes_nothing_from_what_follows(String text) {
        assertThat(((YamlScalar) value(read(text))).isAbsent()).isTrue();
        assertThat(problems.sorted()).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b\\n---\\nc: d                     | 2:1",
                "--- # ---\\na: b\\n# ---\\n--- c      | 4:1",
                "---\\n---\\na: b                      | 2:1",
                "--- a\\n--- b                         | 2:1",
                "a: >\\n  ---\\n--- b                  | 3:1",
                "--- >\\n ---\\n---                    | 3:1",
                "'a\\n  ---\\n  b'\\n---               | 4:1",
                "{a: b} # ---\\n\\n  # ---\\n---\\n    | 4:1",
                "[a]\\n...\\n# c\\n---\\nd             | 4:1",
                "a: b\\n...\\n%YAML 1.2\\n---\\nc: d   | 3:1",
                "a: b\\n--- @c                         | 2:1"
            })
    void a_second_document_is_reported_where_it_starts(String text, String place) {
        assertThat(read(text.replace("\\n", "\n"))).isPresent();

        assertThat(found()).containsExactly(place + " yaml.second-document []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  ---\n  b\n",
                "a: >-\n  ---\n  b",
                "a: b # ---\n# ---\n",
                "a: '---'\n",
                "a: b\n ---\n",
                "a: ---\n",
                "---a: b\n",
                "a: b\n...\n",
                "a: b\n... # ---\n...\n",
                "{a: b}\n  # ---\n"
            })
    void dashes_elsewhere_start_no_document(String text) {
        assertThat(read(text)).isPresent();

        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b\\n]                     | 2:1 yaml.no-colon []",
                "[a]\\nb: c                   | 2:1 yaml.syntax []",
                "%YAML 2.0\\n---\\na: b       | 1:1 yaml.syntax []",
                "# a\\n%YAML 2.0\\n---\\nb    | 2:1 yaml.syntax []"
            })
    void an_error_outside_the_document_has_its_place(String text, String expected) {
        assertThat(read(text.replace("\\n", "\n"))).isEmpty();

        assertThat(found()).contains(expected);
    }

    @Test
    void the_limits_of_the_parser_are_wider_than_those_of_the_reader() {
        String longKey = "k".repeat(100_000);

        YamlMapping root = (YamlMapping)
                read("? " + longKey + "\n: " + "9".repeat(100_000) + "\n").orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(root.get(longKey).orElseThrow())
                .isEqualTo(new YamlScalar(Location.of("g", 2, 3), "9".repeat(100_000), false));
    }

    @Test
    void characters_of_two_units_are_read_at_every_offset_of_the_parsers_buffer() {
        for (int offset = 1_000; offset < 2_100; offset++) {
            YamlMapping root = (YamlMapping)
                    read("#" + "b".repeat(offset) + "😀\n'😀😀': \"😀\"").orElseThrow();

            assertThat(root.entries())
                    .containsExactly(new YamlMapping.Entry(
                            Location.of("g", 2, 1), "😀😀", new YamlScalar(Location.of("g", 2, 7), "😀", true)));
        }
    }

    static List<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void wide_characters_and_line_ends_change_no_place(Path file) throws IOException {
        String text = Files.readString(file);
        YamlNode tree = read(text).orElseThrow();

        assertThat(read(text.replace("e", "😀"))).contains(mapped(tree, t -> t.replace("e", "😀")));
        assertThat(read(text.replace("\n", "\r\n"))).contains(tree);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("grids")
    void every_key_and_scalar_is_found_in_the_file_at_its_place(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);

        assertFound(read(Files.readString(file)).orElseThrow(), lines);
    }

    private static void assertFound(YamlNode node, List<String> lines) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> {
                assertFoundAt(entry.location(), entry.key(), lines);
                assertFound(entry.value(), lines);
            });
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> assertFound(item, lines));
        } else if (node instanceof YamlScalar scalar && scalar.quoted()) {
            assertThat(after(scalar.location(), lines)).containsPattern("^['\"|>]");
        } else if (node instanceof YamlScalar scalar) {
            assertFoundAt(scalar.location(), scalar.text().split(" ", 2)[0], lines);
        }
    }

    private static void assertFoundAt(Location place, String text, List<String> lines) {
        assertThat(after(place, lines).replaceFirst("^[\"']", "")).startsWith(text);
    }

    private static String after(Location place, List<String> lines) {
        String line = lines.get(place.line() - 1);
        return line.substring(line.offsetByCodePoints(0, place.column() - 1));
    }

    private static YamlNode mapped(YamlNode node, UnaryOperator<String> change) {
        if (node instanceof YamlMapping mapping) {
            return new YamlMapping(
                    mapping.location(),
                    mapping.entries().stream()
                            .map(entry -> new YamlMapping.Entry(
                                    entry.location(), change.apply(entry.key()), mapped(entry.value(), change)))
                            .toList());
        }
        if (node instanceof YamlSequence sequence) {
            return new YamlSequence(
                    sequence.location(),
                    sequence.items().stream().map(item -> mapped(item, change)).toList());
        }
        YamlScalar scalar = (YamlScalar) node;
        return new YamlScalar(scalar.location(), change.apply(scalar.text()), scalar.quoted());
    }

    /** The engine then gives no place: "A simple key is required only if it is the first token in the current line". */
    @Test
    void an_error_without_a_place_is_reported() {
        assertThat(read("  - a: '&b\n  L'd'\n    e: 2\n   !!in #t  f:\n")).isEmpty();

        assertThat(found()).containsExactly("1:1 yaml.syntax []");
    }

    private static YamlNode value(Optional<YamlNode> root) {
        return ((YamlMapping) root.orElseThrow()).get("k").orElseThrow();
    }

    private Optional<YamlNode> read(String text) {
        return YamlReader.read("g", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private List<String> found() {
        return problems.sorted().stream()
                .map(problem -> problem.location().line() + ":"
                        + problem.location().column() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }
}
