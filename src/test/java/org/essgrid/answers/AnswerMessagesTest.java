package org.essgrid.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    @Test
    void each_message_has_the_same_arguments_in_both_languages() throws IOException {
        Properties french = messages("fr");
        Properties english = messages("en");

        assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : french.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void each_problem_is_triggered_by_a_test() throws IOException {
        String tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/essgrid/answers"))) {
            tests = files.filter(Files::isRegularFile)
                    .map(AnswerMessagesTest::text)
                    .collect(Collectors.joining());
        }
        for (String key : messages("fr").stringPropertyNames()) {
            if (!key.startsWith("words-") && !key.startsWith("template-")) {
                assertThat(tests).contains("answers." + key);
            }
        }
    }

    private static TreeSet<String> places(String message) {
        return PLACE.matcher(message).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "/messages/answers_" + language + ".properties";
        try (Reader in =
                new InputStreamReader(AnswerMessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
