package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page that readers see is short, and others can rely on its two commands. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void it_is_short() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(160);
    }

    @Test
    void it_begins_with_the_command_that_writes_a_report_and_the_one_that_tests() {
        List<String> commands = MarkdownPage.read(README).code("sh");
        assertThat(commands.get(0))
                .isEqualTo("mvn -q -B package -DskipTests && target/essgrid/bin/essgrid report"
                        + " ess-creteil samples/ess-creteil.csv -o target/rapport.pdf\n");
        assertThat(commands.get(1)).isEqualTo("mvn -B verify\n");
    }

    @Test
    void it_leads_to_every_page_in_each_language() {
        List<String> links = MarkdownPage.read(README).links();
        assertThat(MarkdownPage.under(Path.of("src", "docs")))
                .hasSizeGreaterThan(14)
                .allSatisfy(page ->
                        assertThat(links).contains(page.path().toString().replace('\\', '/')));
    }
}
