package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages for developers name classes and packages that exist. */
class ContributingTest {

    private static final Pattern CODE = Pattern.compile("`([a-z.]*\\.)?([A-Z][a-z]+[A-Za-z]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"contributing.md", "decisions.md"})
    void every_class_that_a_page_names_exists(String page) throws IOException {
        Set<String> sources = sources();
        List<String> missing = CODE.matcher(Files.readString(Path.of("src/docs", page)))
                .results()
                .map(name -> (name.group(1) == null ? "" : name.group(1)) + name.group(2))
                .filter(name ->
                        sources.stream().noneMatch(source -> source.endsWith("/" + name.replace('.', '/') + ".java")))
                .toList();
        assertThat(sources).hasSizeGreaterThan(500);
        assertThat(missing).isEmpty();
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> "/" + file.toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java"))
                    .collect(Collectors.toSet());
        }
    }
}
