package org.essgrid.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Mutation;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class HostileYamlTest {

    private static final int SIZE = YamlReader.LARGEST;

    @Test
    void fifty_levels_pass_and_one_more_does_not() {
        assertThat(keys("[".repeat(50) + "]".repeat(50))).isEmpty();
        assertThat(keys("[".repeat(51) + "]".repeat(51))).containsExactly("yaml.too-deep");
    }

    @Test
    void one_mebibyte_passes_and_one_byte_more_does_not() {
        assertThat(keys("a: " + "b".repeat(SIZE - 3))).isEmpty();
        assertThat(keys("a: " + "b".repeat(SIZE - 2))).containsExactly("yaml.too-large");
    }

    /** The bound on the class is generous: what it must catch is work that grows with the square of the file. */
    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_file_is_refused_or_read_without_delay(String unit) {
        String text = unit.repeat(SIZE / 4 / unit.getBytes(StandardCharsets.UTF_8).length);

        List<String> keys = keys(text);

        assertThat(keys.size()).isLessThan(100);
    }

    static List<String> hostile() {
        return List.of(
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                ": ",
                "[a, ",
                "{a: ",
                "*a, ",
                "- *a\n",
                "- &a b\n",
                "!!a ",
                "'",
                "\"",
                "\\",
                "\"\\",
                "''",
                "a:b\n",
                "a:\u00A0b\n",
                "\u00A0",
                "\u00A0a: b\n",
                "\t",
                " ",
                "\n",
                "\r\n",
                "#",
                "# a\n",
                "%YAML 1.2\n",
                "%",
                "---\n",
                "--- a\n",
                "|\n",
                "- |\n  a\n",
                "a: b : c\n",
                "a: 'b'c'\n",
                "a: \"\\q\"\n",
                "{a, b, ",
                "[a:b, ",
                "a, ",
                "a\n",
                "a: b\na: b\n",
                "<<: a\n",
                "é",
                "😀",
                "a: b\n c: d\n",
                "x: {a\n",
                ">",
                "&a ",
                "]",
                "}",
                ",",
                "a ",
                "a:\n  ",
                "\uFEFF",
                "\u2028",
                "\u0085",
                "- a:b\n  c: d\n",
                "? a\n",
                "[? a, ",
                "{? a, ");
    }

    @Test
    void an_emoji_is_read_wherever_it_stands() {
        for (int offset = 1_000; offset < 1_050; offset++) {
            assertThat(keys("a: " + "b".repeat(offset) + "😀".repeat(2_000))).isEmpty();
        }
    }

    @Test
    void a_message_quotes_no_more_than_one_reads() {
        Diagnostics problems = new Diagnostics();
        String text = "a: {b: c, " + "d".repeat(100_000) + ", e:f" + "g".repeat(100_000) + "}";

        YamlReader.read("g", text.getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.sorted()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.message(Messages.in(Language.FRENCH)).length()).isLessThan(400);
            assertThat(problem.excerpt().length()).isLessThan(400);
        });
    }

    @Test
    void aliases_cannot_multiply() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThat(keys(laughs.toString()))
                .contains("yaml.alias", "yaml.anchor")
                .hasSizeLessThan(60);
    }

    @Test
    void thousands_of_mutated_files_give_a_tree_or_reasons() {
        Random random = new Random(20261123);
        for (int i = 0; i < 6_000; i++) {
            byte[] bytes = Mutation.of(SOUND.getBytes(StandardCharsets.UTF_8), random);
            Diagnostics problems = new Diagnostics();

            Optional<YamlNode> tree = YamlReader.read("g", bytes, problems);

            assertThat(tree.isPresent() || problems.hasErrors()).isTrue();
            for (Diagnostic problem : problems.sorted()) {
                assertThat(problem.message(Messages.in(Language.FRENCH))).isNotBlank();
                assertThat(problem.location().line()).isBetween(0, 200);
            }
        }
    }

    private static final String SOUND = """
            # Une grille
            id: esus
            titre: {fr: "Gouvernance, vie locale", en: 'It''s ours'}
            dimensions:
              - id: gouv
                titre: Qui décide ?
                critères:
                  - id: gouv-ag
                    aide: |
                      Une ligne : puis
                      une autre
                    poids: 2
                    niveaux: [jamais, parfois, toujours]
                  - id: gouv-ca
                    aide: >-
                      repliée
                    cible: {dès: 2027, valeur: "1\\t2"}
            """;

    private static List<String> keys(String text) {
        Diagnostics problems = new Diagnostics();
        YamlReader.read("g", text.getBytes(StandardCharsets.UTF_8), problems);
        return problems.sorted().stream().map(Diagnostic::key).toList();
    }
}
