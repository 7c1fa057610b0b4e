package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.results.JsonKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents describe every key of the JSON formats. */
class JsonFormatsTest {

    private static final Pattern EVENT = Pattern.compile("(?m)^\\| `([a-z]+)` \\| .*`.* \\|$");

    @ParameterizedTest
    @CsvSource({
        "org.essgrid.results.ResultsKey, en, ## Scores as JSON",
        "org.essgrid.results.ResultsKey, fr, ## Les scores en JSON",
        "org.essgrid.campaign.comparison.ComparisonKey, en, ## Comparisons",
        "org.essgrid.campaign.comparison.ComparisonKey, fr, ## Les comparaisons",
    })
    void every_key_is_described_under_its_heading(String format, String language, String heading) throws Exception {
        String section = section(page(language), heading + "\n", "\n## ");

        assertThat(keys(format))
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(section).containsAnyOf("`" + key + "`", "." + key + "`"));
    }

    @ParameterizedTest
    @CsvSource({"en, ## Log events", "fr, ## Le journal"})
    void the_log_has_the_events_and_keys_of_its_table(String language, String heading) throws Exception {
        String section = section(page(language), heading + "\n", "\n## ");
        List<String> events =
                EVENT.matcher(section).results().map(match -> match.group(1)).toList();

        assertThat(events)
                .containsExactlyElementsOf(constants("org.essgrid.cli.campaign.LogEvent")
                        .map(event -> event.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(keys("org.essgrid.cli.campaign.LogKey"))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("event", "campaign", "language"),
                                EVENT.matcher(section).results().flatMap(JsonFormatsTest::keysOf))
                        .distinct()
                        .toList());
    }

    private static String page(String language) throws IOException {
        return Files.readString(Path.of("src/docs", language, "results.md"));
    }

    /** The words that the row of an event shows as code, other than names of files. */
    private static Stream<String> keysOf(MatchResult row) {
        return Pattern.compile("`([a-zA-Z]+)`")
                .matcher(row.group().substring(row.group().indexOf('|', 1)))
                .results()
                .map(word -> word.group(1));
    }

    private static String section(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int to = text.indexOf(end, from + start.length());
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static List<String> keys(String format) throws ClassNotFoundException {
        return constants(format).map(key -> ((JsonKey) key).text()).toList();
    }

    /** Of an enum that only its own package sees. */
    private static Stream<Enum<?>> constants(String name) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(name).getEnumConstants()).map(constant -> (Enum<?>) constant);
    }
}
