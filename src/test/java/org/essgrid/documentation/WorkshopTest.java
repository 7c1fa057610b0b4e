package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.junit.jupiter.api.Test;

/** Each line of the workshop has the criteria that answer it, or a reason to have none, and each criterion has a line. */
class WorkshopTest {

    private static final Path PAGE = Path.of("grids/ess-creteil/workshop.md");

    @Test
    void each_line_names_criteria_or_says_why_there_are_none() throws IOException {
        assertThat(rows()).hasSize(41).allSatisfy(row -> {
            boolean answered = !ids(row[1]).isEmpty();
            assertThat(answered || (row[1].equals("—") && !row[2].isEmpty()))
                    .as(row[0])
                    .isTrue();
        });
    }

    @Test
    void the_criteria_of_the_table_are_those_of_the_grid() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> named.addAll(ids(row[1])));
        assertThat(named)
                .isEqualTo(new TreeSet<>(NetworkSample.GRID.elements().stream()
                        .filter(Criterion.class::isInstance)
                        .map(Element::id)
                        .toList()));
    }

    private static List<String> ids(String cell) {
        return Pattern.compile("`([a-z-]+)`")
                .matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ligne"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| ?", -1))
                .toList();
    }
}
