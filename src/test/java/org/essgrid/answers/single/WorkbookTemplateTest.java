package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.workbook.WorkbookParts;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbookTemplateTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    static List<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files.filter(file -> file.endsWith("grid.yaml")).sorted().toList();
        }
    }

    static List<String> shipped() {
        return ShippedGrids.ids();
    }

    private static Grid grid(byte[] bytes) {
        return GridReader.read("grid", bytes, new Diagnostics()).orElseThrow();
    }

    private static byte[] template(Grid grid, Language language) {
        return AtomicFile.Content.bytes(out -> WorkbookTemplateWriter.write(grid, language, out));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void it_has_the_rows_of_the_csv_file_and_the_same_bytes_each_time(Path file) throws IOException {
        Grid grid = grid(Files.readAllBytes(file));
        for (Language language : Language.values()) {
            DraftReader drafts = new DraftReader(grid);
            Diagnostics problems = new Diagnostics();
            byte[] template = template(grid, language);

            assertThat(drafts.read("t.xlsx", template, problems)).contains(drafts.blank(language));
            assertThat(problems.sorted()).isEmpty();
            assertThat(template).isEqualTo(template(grid, language));
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void what_a_list_offers_is_read_as_what_it_says(Path file) throws IOException {
        Grid grid = grid(Files.readAllBytes(file));
        Map<AnswerOptions, List<String>> ids = new LinkedHashMap<>();
        grid.criteria().forEach(criterion -> {
            if (criterion.measure() instanceof Measure.Qualitative levels) {
                ids.put(AnswerOptions.of(levels), levels.scale().ids());
            }
        });
        grid.profile().stream()
                .filter(field -> !field.choices().isEmpty())
                .forEach(field -> ids.put(
                        AnswerOptions.of(field.choices()),
                        field.choices().stream().map(choice -> choice.id()).toList()));
        ids.forEach((options, all) -> {
            for (Language language : Language.values()) {
                assertThat(options.offered(language).stream().map(options::find).toList())
                        .isEqualTo(all.stream().map(List::of).toList());
            }
        });
    }

    /** Somebody fills the workbook as the sample was filled. */
    @ParameterizedTest
    @MethodSource("shipped")
    void filled_like_the_sample_it_gives_the_same_answers(String id) throws IOException {
        Grid grid = grid(ShippedGrids.bytes(id).orElseThrow());
        byte[] sample = Files.readAllBytes(Path.of("samples", id + ".csv"));
        DraftReader drafts = new DraftReader(grid);
        Draft answered = drafts.read("", sample, new Diagnostics()).orElseThrow();
        Draft blank = drafts.blank(answered.language());
        byte[] template = template(grid, answered.language());
        String sheet = WorkbookParts.text(template, SHEET);
        for (Map.Entry<String, Integer> row : blank.rowIndices().entrySet()) {
            for (QuestionnaireColumn column : QuestionnaireColumn.values()) {
                String text = blank.columns().containsKey(column) && !column.isInformative()
                        ? answered.text(row.getKey(), column)
                        : "";
                if (!text.isEmpty() && column != QuestionnaireColumn.ROW) {
                    String name = cell(blank.columns().get(column), row.getValue() + 2);
                    String typed = "<c r=\"" + name + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
                    String filled = sheet.replaceFirst(
                            "<c r=\"" + name + "\" s=\"[0-9]+\"></c>", java.util.regex.Matcher.quoteReplacement(typed));
                    assertThat(filled).as(name).isNotEqualTo(sheet);
                    sheet = filled;
                }
            }
        }
        byte[] filled = WorkbookParts.with(template, SHEET, sheet);

        assertThat(answers(grid, filled)).isEqualTo(answers(grid, sample));
    }

    private static String cell(int column, int row) {
        return (char) ('A' + column) + String.valueOf(row);
    }

    /** The answers as they would be written again, whatever the places of their cells. */
    private static String answers(Grid grid, byte[] bytes) throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<Answers> answers = SingleQuestionnaireReader.read(grid, "t", bytes, problems);
        assertThat(problems.hasErrors()).isFalse();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(grid, Language.FRENCH, answers.orElseThrow(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void only_answers_can_be_changed_and_closed_questions_have_lists() throws IOException {
        Grid grid = grid(ShippedGrids.bytes("ess-essentiel").orElseThrow());
        byte[] template = template(grid, Language.FRENCH);
        String sheet = WorkbookParts.text(template, SHEET);
        Draft blank = new DraftReader(grid).blank(Language.FRENCH);
        long lists = grid.criteria().stream()
                .filter(criterion -> criterion.measure() instanceof Measure.Qualitative levels && !levels.multiple())
                .map(criterion -> blank.rowIndices().get(criterion.id()))
                .filter(row -> sheet.contains("sqref=\"" + cell(4, row + 2) + ":" + cell(4, row + 2) + "\""))
                .count();

        assertThat(lists)
                .isPositive()
                .isEqualTo(grid.criteria().stream()
                        .filter(criterion ->
                                criterion.measure() instanceof Measure.Qualitative levels && !levels.multiple())
                        .count());
        assertThat(sheet).contains("<sheetProtection", "sheet=\"true\"", "state=\"frozen\"");
        assertThat(WorkbookParts.text(template, "xl/styles.xml")).contains("<protection locked=\"false\"");
        assertThat(blank.rowIndices())
                .containsKey(RowNames.profile(grid.profile().get(0).id(), Language.FRENCH));
    }
}
