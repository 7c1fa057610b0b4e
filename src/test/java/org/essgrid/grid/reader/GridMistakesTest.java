package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridMistakesTest {

    private static final Messages FRENCH = Messages.in(Language.FRENCH);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    static Stream<Mistake> mistakes() {
        return Mistakes.all();
    }

    @Test
    void the_sample_is_sound() {
        assertThat(SampleGrid.problems(SampleGrid.TEXT)).isEmpty();
    }

    /** One mistake gives one message: none of the noise that follows from it. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_once_with_its_place(Mistake mistake) {
        List<Diagnostic> problems = SampleGrid.problems(mistake.unmarked());

        assertThat(problems).extracting(Diagnostic::key).containsExactly(mistake.key());
        Diagnostic problem = problems.get(0);
        assertThat(problem.path(FRENCH)).isEqualTo(mistake.path());
        assertThat(List.of(problem.location().line(), problem.location().column()))
                .as("line and column")
                .containsExactly(mistake.line(), mistake.column());
        assertThat(problem.message(FRENCH)).isNotBlank();
        assertThat(problem.message(ENGLISH)).isNotBlank();
    }

    @Test
    void every_message_has_a_mistake_that_triggers_it() throws IOException {
        Set<String> triggered = mistakes().map(Mistake::key).collect(Collectors.toSet());
        Set<String> keys = keys("grid");
        keys.addAll(keys("fields"));

        // Those about files that cannot be read belong to another area.
        triggered.removeIf(key -> key.startsWith("source."));
        assertThat(triggered).isEqualTo(keys);
    }

    private static Set<String> keys(String area) throws IOException {
        Properties properties = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(
                        GridMistakesTest.class.getResourceAsStream("/messages/" + area + "_fr.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .map(key -> area + "." + key)
                .collect(Collectors.toSet());
    }
}
