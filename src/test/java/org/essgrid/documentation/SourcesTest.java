package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of sources of a shipped grid has exactly the texts that the grid cites, each with its state. */
class SourcesTest {

    private static final Set<String> STATES = Set.of("vérifié", "source secondaire", "non vérifié", "choix d’essgrid");

    @ParameterizedTest
    @ValueSource(strings = {"ess-creteil", "esus", "bonnes-pratiques-ess", "cigales", "agrement-association"})
    void the_sources_are_those_of_the_grid(String id) throws IOException {
        String grid = Files.readString(Path.of("grids", id, "grid.yaml"));
        String parameters = grid.substring(grid.indexOf("\nparameters:"), grid.indexOf("\nscales:"));

        assertThat(firstCells(id, "## Références de la grille"))
                .isEqualTo(all("reference: \\{fr: \"([^\"]+)\"", grid))
                .isNotEmpty();
        assertThat(firstCells(id, "## Paramètres"))
                .isEqualTo(all("(?m)^  - id: (\\w+)$", parameters).stream()
                        .map(name -> "`" + name + "`")
                        .collect(TreeSet::new, Set::add, Set::addAll));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ess-creteil", "esus", "bonnes-pratiques-ess", "cigales", "agrement-association"})
    void each_source_has_a_state_and_what_was_read_says_where(String id) throws IOException {
        assertThat(rows(id, "")).hasSizeGreaterThan(8).allSatisfy(cells -> {
            String state = cells.get(cells.size() - 1);
            assertThat(STATES).contains(state);
            if (!state.equals("choix d’essgrid")) {
                assertThat(cells).noneMatch(String::isEmpty);
            }
        });
    }

    private static Set<String> all(String pattern, String text) {
        return new TreeSet<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static Set<String> firstCells(String id, String heading) throws IOException {
        return new TreeSet<>(
                rows(id, heading).stream().map(cells -> cells.get(0)).toList());
    }

    /** The cells of the rows of the tables below a heading, or of all tables. */
    private static List<List<String>> rows(String id, String heading) throws IOException {
        String page = Files.readString(Path.of("grids", id, "sources.md"));
        Matcher section = Pattern.compile("(?s)" + Pattern.quote(heading) + "\n(.*?)(\n## |$)")
                .matcher(page + "\n");
        String text = heading.isEmpty() || !section.find() ? page : section.group(1);
        return Stream.of(text.split("\n"))
                .filter(line -> line.startsWith("| ") && !line.matches("\\| (référence|paramètre|affirmation) \\|.*"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
