package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.cli.FreshFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of every page work as typed, in the order in which they are shown. */
class DocumentedCommandsTest {

    /** What a reader fills in after writing it blank. */
    private static final String QUESTIONNAIRE = "questionnaire.csv";

    /** The commands that end otherwise than with 0, since their example is about that. */
    private static final Map<String, Integer> CODES =
            Map.of("essgrid batch ess-creteil samples/reseau/questionnaires -o target/reseau", 4);

    @TempDir
    Path tmp;

    /** Each command once: two languages show the same, and a network takes time. */
    private static Set<String> commands() {
        return MarkdownPage.all().stream()
                .flatMap(page -> page.code("sh").stream())
                .filter(block -> block.lines().allMatch(line -> line.startsWith("essgrid ")))
                .flatMap(String::lines)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void they_work_as_typed() throws IOException {
        FreshFolder folder = new FreshFolder(tmp);
        Set<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(30).containsAll(CODES.keySet());
        for (String command : commands) {
            if (command.equals("essgrid check ess-creteil " + QUESTIONNAIRE)) {
                Files.copy(
                        Path.of("samples/ess-creteil.csv"),
                        tmp.resolve(QUESTIONNAIRE),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            folder.works(command, CODES.getOrDefault(command, 0));
        }
    }
}
