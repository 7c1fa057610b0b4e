package org.essgrid.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlWriterTest {

    static Stream<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void what_was_written_is_read_back(Path file) throws IOException {
        YamlNode tree = read(Files.readAllBytes(file));

        assertThat(shape(read(YamlWriter.write(tree)))).isEqualTo(shape(tree));
    }

    @Test
    void quotes_what_would_be_something_else() {
        String yaml = """
                "no": "yes"
                "a: b": "- c # d"
                "1": "1.5"
                n: 1.5
                t: "line\\nend \\"q\\" \\\\ '\\t"
                e: ~
                s: "~"
                l: [[0, 1], {}, [], "", "null"]
                """;
        YamlNode tree = read(yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(new String(YamlWriter.write(tree), StandardCharsets.UTF_8)).isEqualTo("""
                "no": "yes"
                "a: b": "- c # d"
                "1": "1.5"
                "n": 1.5
                t: "line\\nend \\"q\\" \\\\ '\\t"
                e: ~
                s: "~"
                l:
                  - [0, 1]
                  - {}
                  - []
                  - ""
                  - "null"
                """);
        assertThat(shape(read(YamlWriter.write(tree)))).isEqualTo(shape(tree));
    }

    /** The tree without places; of a scalar whether it can be a number. */
    private static Object shape(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> List.of(entry.key(), shape(entry.value())))
                    .toList();
        }
        if (node instanceof YamlSequence list) {
            return List.of(
                    "list", list.items().stream().map(YamlWriterTest::shape).toList());
        }
        YamlScalar scalar = (YamlScalar) node;
        boolean number = !scalar.quoted() && scalar.text().matches("-?[0-9.]+");
        return scalar.text() + " " + scalar.isAbsent() + " " + number;
    }

    private static YamlNode read(byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        Optional<YamlNode> tree = YamlReader.read("g.yaml", bytes, problems);
        assertThat(problems.sorted()).isEmpty();
        return tree.orElseThrow();
    }
}
