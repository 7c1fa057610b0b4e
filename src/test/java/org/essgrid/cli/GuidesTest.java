package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.help.Topic;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.Guide;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that teach: the welcome, and one a topic. */
class GuidesTest {

    private static final int TWO_SCREENS = 48;

    /** Shared, since a network that several texts make is made once only. */
    @TempDir
    static Path tmp;

    static List<String> guides() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/help"))) {
            return files.map(file -> file.getFileName().toString().split("\\.")[0])
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_is_one_for_each_topic_and_none_that_nobody_reads() throws IOException {
        List<String> read = new ArrayList<>(List.of("welcome"));
        Stream.of(Topic.values()).forEach(topic -> read.add(topic.names().get(0)));
        assertThat(guides()).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_command_works_as_typed(String name) {
        FreshFolder folder = new FreshFolder(tmp);
        for (Language language : Language.values()) {
            List<String> commands = Guide.read(name, language).content().stream()
                    .filter(line -> line.kind() == Guide.Kind.COMMAND)
                    .map(Guide.Line::text)
                    .toList();
            assertThat(commands).isNotEmpty();
            commands.forEach(folder::works);
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void both_languages_teach_the_same_in_the_same_order(String name) {
        assertThat(kinds(name, Language.ENGLISH)).isEqualTo(kinds(name, Language.FRENCH));
    }

    private static List<Guide.Kind> kinds(String name, Language language) {
        return Guide.read(name, language).content().stream()
                .map(Guide.Line::kind)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void each_fits_two_screens_and_no_line_is_cut(String name) {
        for (Language language : Language.values()) {
            Guide guide = Guide.read(name, language);
            assertThat(guide.lines(new Colours(false), 80))
                    .hasSizeLessThanOrEqualTo(TWO_SCREENS)
                    .allMatch(line -> line.length() <= 80);
            assertThat(guide.lines(new Colours(false), 50))
                    .filteredOn(line -> !line.startsWith("  essgrid "))
                    .allMatch(line -> line.length() <= 50);
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void french_is_typeset(String name) {
        assertThat(Guide.read(name, Language.FRENCH).content())
                .filteredOn(line -> line.kind() != Guide.Kind.COMMAND)
                .extracting(Guide.Line::text)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("...")
                        .doesNotContainPattern("(?U)\\w'\\w|\\w[!?;](\\s|$)|«\\S|\\S»"));
    }

    @ParameterizedTest
    @CsvSource({"answers, ANSWERS", "réponses, ANSWERS", "Grille, GRID", "notation, SCORING", "campagnes, CAMPAIGNS"})
    void a_topic_has_a_name_in_each_language(String name, Topic topic) {
        assertThat(Topic.named(name)).contains(topic);
    }
}
