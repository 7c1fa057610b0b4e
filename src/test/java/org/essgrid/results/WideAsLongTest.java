package org.essgrid.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.source.csv.CsvWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row of a wide table gives exactly the same results as a questionnaire of its own. */
class WideAsLongTest {

    private static final List<String> FOR_THE_READER = List.of("critere", "question", "aide", "reponses_possibles");

    static Stream<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files.filter(file -> file.endsWith("grid.yaml")).map(Path::getParent).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void rows_of_a_wide_table_have_the_results_of_their_questionnaires(Path folder) throws IOException {
        Diagnostics problems = new Diagnostics();
        Grid grid = GridReader.read("grid", Files.readAllBytes(folder.resolve("grid.yaml")), problems)
                .orElseThrow();
        List<Path> files = questionnaires(folder);
        assertThat(files).hasSizeGreaterThan(1);

        AnswerTableStream wide = new AnswerTableReader(grid)
                .open("wide", new ByteArrayInputStream(sideBySide(grid, files)), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        Assessor assessor = new Assessor(grid);

        for (Path file : files) {
            Answers alone = SingleQuestionnaireReader.read(grid, "long", Files.readAllBytes(file), new Diagnostics())
                    .orElseThrow();
            Optional<Answers> rowAnswers = wide.next().orElseThrow().answers();
            assertThat(json(assessor.assess(rowAnswers.orElseThrow())))
                    .as(file.toString())
                    .isEqualTo(json(Assessor.assess(grid, alone)));
        }
        assertThat(wide.next()).isEmpty();
    }

    private static List<Path> questionnaires(Path folder) throws IOException {
        try (Stream<Path> examples = Files.list(folder.resolve("examples"))) {
            Stream<Path> tables =
                    examples.filter(file -> file.toString().endsWith(".csv")).sorted();
            Stream<Path> sample =
                    Stream.of(Path.of("samples", folder.getFileName() + ".csv")).filter(Files::exists);
            return Stream.concat(sample, tables).toList();
        }
    }

    private static byte[] sideBySide(Grid grid, List<Path> files) throws IOException {
        Map<String, Integer> titles = new LinkedHashMap<>();
        List<Map<String, String>> rows = new java.util.ArrayList<>();
        for (Path file : files) {
            Map<String, String> cells = cells(grid, file);
            // An empty row is not an actor.
            cells.merge("acteur.id", file.toString(), (given, none) -> given.isEmpty() ? none : given);
            cells.keySet().forEach(title -> titles.putIfAbsent(title, titles.size()));
            rows.add(cells);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            csv.row(titles.keySet().toArray(String[]::new));
            for (Map<String, String> row : rows) {
                csv.row(titles.keySet().stream()
                        .map(title -> row.getOrDefault(title, ""))
                        .toArray(String[]::new));
            }
        }
        return out.toByteArray();
    }

    /** The cells of a questionnaire by their column titles in a wide table. */
    private static Map<String, String> cells(Grid grid, Path file) throws IOException {
        Map<String, Element> elements = grid.index();
        CsvTable table = new CsvReader()
                .read("long", Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            String name = row.cell(0).strip();
            boolean isCriterion = elements.get(name.split("\\.")[0]) instanceof Criterion;
            for (int i = 1; i < table.header().names().size() && !name.startsWith("#"); i++) {
                String column = table.header().names().get(i);
                if (column.equals("reponse")) {
                    cells.put(name, row.cell(i));
                } else if (isCriterion && !FOR_THE_READER.contains(column)) {
                    cells.put(name + "." + column, row.cell(i));
                }
            }
        }
        return cells;
    }

    private static String json(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(assessment, out);
        String text = out.toString(StandardCharsets.UTF_8);
        // The one thing that was added to lay the questionnaires side by side.
        return text.replaceFirst("\"id\" : \"[^\"]*\",\\s*\"name\"", "\"name\"");
    }
}
