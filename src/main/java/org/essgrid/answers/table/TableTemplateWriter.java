package org.essgrid.answers.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.source.workbook.CellStyle;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.source.workbook.SheetWriter;
import org.essgrid.source.workbook.WorkbookWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes a wide table with its titles and the questions below them, to be filled with one row per actor. */
public final class TableTemplateWriter {

    private static final List<SpecialRow> ACTOR =
            List.of(SpecialRow.ID, SpecialRow.NAME, SpecialRow.CAMPAIGN, SpecialRow.DATE, SpecialRow.CONSENT);

    private static final int COLUMN_WIDTH = 28;

    private final Grid grid;
    private final Language language;
    private final Draft blank;
    private final List<String> titles = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    private TableTemplateWriter(Grid grid, Language language) {
        this.grid = grid;
        this.language = language;
        this.blank = new DraftReader(grid).blank(language);
    }

    /** Writes the rows of titles and questions and closes the stream. */
    public static void write(Grid grid, Language language, OutputStream out) throws IOException {
        TableTemplateWriter table = new TableTemplateWriter(grid, language);
        table.addColumns();
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            csv.row(table.titles.toArray(String[]::new));
            table.questions.set(0, AnswerTableStream.IGNORED_ROW + table.questions.get(0));
            csv.row(table.questions.toArray(String[]::new));
        }
    }

    /** The same as a workbook; the stream remains open. */
    public static void writeWorkbook(Grid grid, Language language, OutputStream out) throws IOException {
        TableTemplateWriter table = new TableTemplateWriter(grid, language);
        table.addColumns();
        List<SheetColumn> columns = table.titles.stream()
                .map(title -> new SheetColumn(title, COLUMN_WIDTH))
                .toList();
        table.questions.set(0, AnswerTableStream.IGNORED_ROW + table.questions.get(0));
        WorkbookWriter.write(out, grid.id(), language, book -> {
            SheetWriter sheet = book.sheet("Questionnaires", columns, 2);
            table.questions.forEach(question -> sheet.text(question, CellStyle.WRAPPED));
            sheet.endRow();
        });
    }

    private void addColumns() {
        ACTOR.forEach(row -> add(row.name(language), question(row.name(Language.FRENCH))));
        grid.profile()
                .forEach(field -> add(
                        RowNames.profile(field.id(), language),
                        question(RowNames.profile(field.id(), Language.FRENCH))));
        grid.criteria().forEach(this::addCriterion);
        // A reason is needed where a question does not apply; these columns are seldom filled.
        grid.criteria().stream()
                .filter(criterion -> !criterion.measure().isComputed())
                .forEach(criterion -> addText(criterion, QuestionnaireColumn.COMMENT, "answers.template-comment"));
    }

    /** A criterion has one column, or one per input if it has several; none if it is computed from other answers. */
    private void addCriterion(Criterion criterion) {
        if (criterion.measure() instanceof Measure.Quantitative measure
                && measure.inputs().size() != 1) {
            for (Input input : measure.inputs()) {
                String row = RowNames.input(criterion, input);
                add(row, blank.text(criterion.id(), QuestionnaireColumn.QUESTION) + "\n" + question(row));
            }
        } else {
            add(criterion.id(), question(criterion.id()));
        }
        if (criterion.evidence() == Criterion.Evidence.REQUIRED
                && !criterion.measure().isComputed()) {
            addText(criterion, QuestionnaireColumn.EVIDENCE, "answers.template-proof");
        }
    }

    private void addText(Criterion criterion, QuestionnaireColumn column, String key) {
        add(criterion.id() + "." + column.name(language), Messages.in(language).get(key));
    }

    private void add(String title, String question) {
        titles.add(title);
        questions.add(question);
    }

    private String question(String row) {
        return Stream.of(QuestionnaireColumn.QUESTION, QuestionnaireColumn.ALLOWED)
                .map(column -> blank.text(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
