package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages lead somewhere, in the project and in its distribution. */
class LinksTest {

    /** What is in the distribution, under the same paths. */
    private static final List<Path> SHIPPED = Stream.of("README.md", "LICENSE", "src/docs", "grids", "samples")
            .map(Path::of)
            .toList();

    static List<MarkdownPage> pages() {
        return MarkdownPage.all();
    }

    static Stream<MarkdownPage> shippedPages() {
        return pages().stream().filter(page -> isShipped(page.path()));
    }

    private static boolean isShipped(Path path) {
        return SHIPPED.stream().anyMatch(path::startsWith);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_to_files_and_headings_of_the_project(MarkdownPage page) {
        assertThat(inside(page)).allSatisfy(link -> {
            Path target = target(page, link);
            assertThat(target).exists();
            assertThat(target.startsWith("..")).isFalse();
            if (link.contains("#")) {
                assertThat(MarkdownPage.read(target).anchors()).contains(link.substring(link.indexOf('#') + 1));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shippedPages")
    void links_of_shipped_pages_stay_in_the_distribution(MarkdownPage page) {
        assertThat(inside(page))
                .allSatisfy(link -> assertThat(isShipped(target(page, link))).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pictures_are_small(MarkdownPage page) {
        assertThat(inside(page))
                .filteredOn(link -> link.endsWith(".png"))
                .allSatisfy(link -> assertThat(Files.size(target(page, link))).isLessThanOrEqualTo(150_000));
    }

    @Test
    void the_distribution_takes_what_links_rely_on() throws IOException {
        String assembly = Files.readString(Path.of("src/main/distribution/distribution.xml"));
        assertThat(SHIPPED)
                .allSatisfy(path -> assertThat(assembly)
                        .contains("<" + (Files.isDirectory(path) ? "directory" : "source") + ">"
                                + path.toString().replace('\\', '/') + "<"));
    }

    private static List<String> inside(MarkdownPage page) {
        return page.links().stream().filter(link -> !link.contains("://")).toList();
    }

    /** The file that a link names, relative to the project; the page itself if it names only a heading. */
    private static Path target(MarkdownPage page, String link) {
        String file = link.replaceFirst("#.*", "");
        return file.isEmpty()
                ? page.path()
                : Path.of("").resolve(page.path()).resolveSibling(file).normalize();
    }
}
