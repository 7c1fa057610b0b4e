package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each problem that a batch tells of is met by a test: by its key, or in a transcript by its words. */
class BatchMessagesTest {

    /** What the commands say beside problems is in their help and transcripts, which are compared word for word. */
    private static final List<String> PROBLEMS = List.of(
            "empty-folder",
            "members-nobody",
            "nobody",
            "one-questionnaire",
            "table-in-folder",
            "not-csv",
            "other-files",
            "duplicate",
            "duplicate-later",
            "duplicate-name",
            "duplicate-name-later",
            "blank",
            "perhaps-same",
            "absent-perhaps",
            "date-long-ago",
            "date-to-come",
            "other-campaign",
            "broken",
            "no-folder",
            "not-ours",
            "busy",
            "bad-jobs",
            "bad-floor",
            "merge-no-shard",
            "merge-unfinished",
            "merge-twice",
            "merge-damaged",
            "link-inside",
            "merge-missing",
            "merge-count",
            "merge-grid",
            "merge-source",
            "merge-options",
            "unnamed",
            "unnamed-count",
            "no-glyph");

    @Test
    void each_problem_is_triggered() throws IOException {
        Properties messages = messages();
        String tests = texts(Path.of("src/test/java/org/essgrid/batch"));
        String transcripts = texts(Path.of("src/test/resources/transcripts/reseau"));
        for (String key : PROBLEMS) {
            String words = messages.getProperty(key);
            assertThat(words).as(key).isNotNull();
            String start = words.replaceAll("^\\S* ?\\{\\d\\} \\S* ?", "").split("\\{", 2)[0];
            boolean met = tests.contains("\"batch." + key + "\"") || transcripts.contains(start);
            assertThat(met).as("batch." + key).isTrue();
        }
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BatchMessagesTest.class.getResourceAsStream("/messages/batch_fr.properties")),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return messages;
    }

    private static String texts(Path folder) throws IOException {
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.append(Files.readString(file));
            }
        }
        return texts.toString();
    }
}
