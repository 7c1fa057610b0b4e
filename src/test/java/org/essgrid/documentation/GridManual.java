package org.essgrid.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.text.Language;

/**
 * The manual of the grid format in one language, and the means to try its examples.
 *
 * @param text the page, with ordinary spaces instead of non-breaking ones
 */
record GridManual(Language language, String text) {

    private static final Pattern BLOCK = Pattern.compile("<!-- ([^>]*) -->\n```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\|$");

    /** @param kind the comment above it: a whole grid, or where the fragment belongs */
    record Block(String kind, String yaml) {}

    /**
     * A calculation shown below a whole grid.
     *
     * @param answers each a row {@code criterion;answer}
     * @param score as published; empty if there is none
     */
    record Worked(String yaml, List<String> answers, String node, Optional<String> score) {}

    static Stream<GridManual> all() {
        return Stream.of(Language.values()).map(GridManual::in);
    }

    static GridManual in(Language language) {
        try {
            Path file = Path.of("src", "docs", language.code(), "grids.md");
            return new GridManual(language, Files.readString(file).replace('\u00a0', ' '));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    List<Worked> worked() {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).endsWith(": recalculated"))
                .flatMap(block -> ROW.matcher(text.substring(block.end(), text.indexOf("\n\n", block.end() + 2)))
                        .results()
                        .map(row -> row.group(1).split(" \\| "))
                        .filter(cells -> cells[0].contains(" = "))
                        .map(cells -> worked(block.group(2), cells)))
                .toList();
    }

    private Worked worked(String yaml, String[] cells) {
        List<String> answers = Arrays.stream(cells[0].replace("`", "").split(", "))
                .map(answer -> answer.replace(" = ", ";").replaceAll("(?<=\\d)[.]", ","))
                .toList();
        String none = language == Language.FRENCH ? "aucun" : "none";
        Optional<String> score = Optional.of(cells[3]).filter(cell -> !cell.equals(none));
        return new Worked(yaml, answers, cells[1].replace("`", ""), score);
    }

    /** The cells of the table rows whose first cell begins so, without the marks of code. */
    List<List<String>> rows(String firstCell) {
        return rows(text, firstCell);
    }

    /** The rows of the table of common mistakes: what was written, the answer, the remedy. */
    List<List<String>> mistakes() {
        String heading =
                language == Language.FRENCH ? "\n## Vingt fautes courantes\n" : "\n## Twenty common mistakes\n";
        int from = text.indexOf(heading);
        return rows(text.substring(from, text.indexOf("\n## ", from + heading.length())), "").stream()
                .skip(1)
                .toList();
    }

    private static List<List<String>> rows(String text, String firstCell) {
        return ROW.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(row -> Arrays.stream(row.substring(2, row.length() - 2).split(" \\| "))
                        .map(cell -> cell.replaceAll("^`|`$", ""))
                        .toList())
                .filter(cells -> cells.get(0).matches("(?s)" + firstCell + ".*"))
                .toList();
    }

    static List<Diagnostic> problems(String yaml) {
        Diagnostics problems = new Diagnostics();
        GridReader.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
        return problems.sorted();
    }

    /** The assessment of these answers, each a row {@code criterion;answer}. */
    static Assessment assess(String yaml, List<String> answers) {
        Diagnostics problems = new Diagnostics();
        Optional<Grid> grid = GridReader.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems);
        String csv = "critere;reponse;commentaire\n" + String.join(";motif\n", answers) + ";motif\n";
        return grid.flatMap(
                        g -> SingleQuestionnaireReader.read(g, "q.csv", csv.getBytes(StandardCharsets.UTF_8), problems)
                                .map(a -> Assessor.assess(g, a)))
                .orElseThrow(() -> new AssertionError(yaml + csv + problems.sorted()));
    }
}
