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
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;

/** The reference of the grid format, and what it takes to try what it says. */
final class GridReadme {

    private static final Pattern BLOCK = Pattern.compile("<!-- ([^>]*) -->\n```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\|$");

    static final String TEXT = read();

    private GridReadme() {}

    /** @param kind what stands in the remark above it: a whole grid, or where the fragment belongs */
    record Block(String kind, String yaml) {}

    static List<Block> blocks() {
        return BLOCK.matcher(TEXT)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    /**
     * A calculation worked out beside a whole grid.
     *
     * @param answers each a row {@code criterion;answer}
     * @param score as published, or « aucun »
     */
    record Worked(String yaml, List<String> answers, String node, String score) {}

    static List<Worked> worked() {
        return BLOCK.matcher(TEXT)
                .results()
                .filter(block -> block.group(1).endsWith(": calcul refait"))
                .flatMap(block -> ROW.matcher(TEXT.substring(block.end(), TEXT.indexOf("\n\n", block.end() + 2)))
                        .results()
                        .map(row -> row.group(1).split(" \\| "))
                        .filter(cells -> cells[0].contains(" = "))
                        .map(cells -> worked(block.group(2), cells)))
                .toList();
    }

    private static Worked worked(String yaml, String[] cells) {
        List<String> answers = Arrays.stream(cells[0].replace("`", "").split(", "))
                .map(answer -> answer.replace(" = ", ";").replace('.', ','))
                .toList();
        return new Worked(yaml, answers, cells[1].replace("`", ""), cells[3]);
    }

    /** The cells of the table rows whose first cell begins so, without the marks of code. */
    static List<List<String>> rows(String firstCell) {
        return ROW.matcher(TEXT)
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

    private static String read() {
        try {
            return Files.readString(Path.of("grids/README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
