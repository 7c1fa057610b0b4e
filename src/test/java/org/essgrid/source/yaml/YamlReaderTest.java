package org.essgrid.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final Diagnostics problems = new Diagnostics();

    @ParameterizedTest
    @ValueSource(
            strings = {"012", "yes", "no", "2026-11-22", "1e3", "0x1F", "true", "1_000", "12:30:45", ".inf", "=", "C#"})
    void an_unquoted_text_stays_as_written(String text) {
        assertThat(value("k: " + text)).isEqualTo(new YamlScalar(Location.of("g", 1, 4), text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k:", "k: ~", "k: null", "k:   # rien"})
    void no_value_is_an_absent_scalar(String text) {
        assertThat(((YamlScalar) value(text)).isAbsent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k: ''", "k: \"\"", "k: 'null'", "k: |\n  null"})
    void a_quoted_text_is_never_absent(String text) {
        YamlScalar scalar = (YamlScalar) value(text);
        assertThat(scalar.isAbsent()).isFalse();
        assertThat(scalar.quoted()).isTrue();
    }

    @Test
    void every_node_and_key_knows_its_place() {
        YamlMapping root = (YamlMapping) tree("""
                # remarque
                titre: é😀
                liste:
                  - un
                  - {clé: valeur}
                """);

        assertThat(root.location()).isEqualTo(Location.of("g", 2, 1));
        assertThat(root.entries()).extracting(YamlMapping.Entry::key).containsExactly("titre", "liste");
        assertThat(root.entries().get(1).location()).isEqualTo(Location.of("g", 3, 1));
        YamlSequence list = (YamlSequence) root.get("liste").orElseThrow();
        assertThat(list.location()).isEqualTo(Location.of("g", 4, 3));
        assertThat(list.items().get(0).location()).isEqualTo(Location.of("g", 4, 5));
        YamlMapping inline = (YamlMapping) list.items().get(1);
        assertThat(inline.get("clé").orElseThrow().location()).isEqualTo(Location.of("g", 5, 11));
        assertThat(root.get("absent")).isEmpty();
    }

    @Test
    void columns_count_characters_not_code_units() {
        YamlMapping root = (YamlMapping) tree("{😀: a, b: c}");

        assertThat(root.get("b").orElseThrow().location().column()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: x\nb: y\n",
                "a: x\r\nb: y\r\n",
                "a: x\rb: y",
                "\uFEFFa: x\nb: y",
                "---\na: x\nb: y\n...\n",
                "%YAML 1.2\n---\na: x\nb: y"
            })
    void line_ends_marks_and_document_signs_change_nothing(String text) {
        YamlMapping root = (YamlMapping) tree(text);

        assertThat(root.entries()).extracting(YamlMapping.Entry::key).containsExactly("a", "b");
        assertThat(root.get("b").map(YamlScalar.class::cast).map(YamlScalar::text))
                .contains("y");
    }

    @Test
    void blocks_keep_their_lines() {
        assertThat(((YamlScalar) value("k: |\n  un : deux\n  trois\n")).text()).isEqualTo("un : deux\ntrois\n");
        assertThat(((YamlScalar) value("k: >\n  un\n  deux\n")).text()).isEqualTo("un deux\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: *b                   | 1:4 yaml.alias",
                "a: &b c                 | 1:4 yaml.anchor",
                "a: !!str c              | 1:4 yaml.tag",
                "a: !mien c              | 1:4 yaml.tag",
                "a: !mien [c]            | 1:4 yaml.tag",
                "<<: {a: b}              | 1:1 yaml.merge-key",
                "[a, b]: c               | 1:1 yaml.key-not-text",
                "'': c                   | 1:1 yaml.key-not-text",
                "a: \"x\\0y\"            | 1:4 yaml.invisible-character",
                "a: \"x\\uD800y\"        | 1:4 yaml.invisible-character"
            })
    void what_surprises_more_than_it_serves_is_refused(String text, String expected) {
        read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(problems.sorted()).extracting(p -> place(p) + " " + p.key()).containsExactly(expected);
    }

    @Test
    void a_duplicate_key_is_told_with_both_lines_and_the_first_counts() {
        YamlMapping root = (YamlMapping)
                read("a: x\nb: 1\na: y\n".getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(root.get("a").map(YamlScalar.class::cast).map(YamlScalar::text))
                .contains("x");
        Diagnostic problem = problems.sorted().get(0);
        assertThat(problem.key()).isEqualTo("yaml.duplicate-key");
        assertThat(problem.arguments()).containsExactly("a", 1, 3);
        assertThat(problem.excerpt()).isEqualTo("a: y");
    }

    @Test
    void the_same_key_in_two_mappings_is_no_duplicate() {
        tree("- a: 1\n- a: 2\n");
    }

    @Test
    void a_second_document_is_refused_at_its_first_line() {
        assertThat(read("a: b\n---\nc: d\n".getBytes(StandardCharsets.UTF_8))).isPresent();

        assertThat(problems.sorted())
                .extracting(p -> place(p) + " " + p.key())
                .containsExactly("2:1 yaml.second-document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# rien\n", "---\n", "~", "\uFEFF"})
    void an_empty_file_is_told(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("yaml.empty");
    }

    @Test
    void another_encoding_than_utf8_is_told_at_its_first_accent() {
        read("id: a\ntitre: œuvre\n".getBytes(Charset.forName("windows-1252")));
        assertThat(problems.sorted()).extracting(p -> place(p) + " " + p.key()).containsExactly("2:8 yaml.not-utf8");
        assertThat(problems.sorted().get(0).excerpt()).isEqualTo("titre: œuvre");
    }

    @Test
    void utf16_is_refused_too() {
        read("\uFEFFid: a\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("yaml.not-utf8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: x\u0000y", "a: x\u0007y", "a: x\uFEFFy"})
    void invisible_characters_are_refused(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problems.sorted())
                .extracting(p -> place(p) + " " + p.key())
                .containsExactly("1:5 yaml.invisible-character");
    }

    private YamlNode value(String text) {
        return ((YamlMapping) tree(text)).get("k").orElseThrow();
    }

    private YamlNode tree(String text) {
        Optional<YamlNode> tree = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(problems.sorted()).isEmpty();
        return tree.orElseThrow();
    }

    private Optional<YamlNode> read(byte[] bytes) {
        return YamlReader.read("g", bytes, problems);
    }

    private static String place(Diagnostic problem) {
        return problem.location().line() + ":" + problem.location().column();
    }
}
