package org.essgrid.answers.single;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.essgrid.answers.Action;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.FactReader;
import org.essgrid.answers.questionnaire.FactReader.Consent;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.source.workbook.CellStyle;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.source.workbook.SheetWriter;
import org.essgrid.source.workbook.WorkbookWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * Writes the blank questionnaire of {@link TemplateWriter} as a workbook in which only answers can be changed, and those of closed
 * questions are chosen from a list.
 */
public final class WorkbookTemplateWriter {
    private static final List<QuestionnaireColumn> LISTED =
            List.of(QuestionnaireColumn.ANSWER, QuestionnaireColumn.TARGET_1Y, QuestionnaireColumn.TARGET_3Y);

    private final Grid grid;
    private final Language language;
    private final Messages messages;
    private final Draft blank;
    private final Map<String, List<String>> states = new HashMap<>();
    private final Map<String, AnswerOptions> options = new HashMap<>();

    private WorkbookTemplateWriter(Grid grid, Language language) {
        this.grid = grid;
        this.language = language;
        this.messages = Messages.in(language);
        this.blank = new DraftReader(grid).blank(language);
    }

    /** Writes the workbook; the stream remains open. */
    public static void write(Grid grid, Language language, OutputStream out) throws IOException {
        WorkbookTemplateWriter template = new WorkbookTemplateWriter(grid, language);
        template.addOptions();
        WorkbookWriter.write(out, grid.id(), language, template::writeSheet);
    }

    private void addOptions() {
        options.put(SpecialRow.COLLEGE.name(Language.FRENCH), FactReader.colleges(grid.voices()));
        grid.profile().stream()
                .filter(field -> !field.choices().isEmpty())
                .forEach(field ->
                        options.put(RowNames.profile(field.id(), Language.FRENCH), AnswerOptions.of(field.choices())));
        grid.criteria().forEach(this::addOptions);
    }

    private void addOptions(Criterion criterion) {
        if (criterion.measure() instanceof Measure.Qualitative levels && !levels.multiple()) {
            add(criterion.id(), AnswerOptions.of(levels), !criterion.alwaysApplies());
        }
        List<Input> inputs = criterion.measure().inputs();
        inputs.stream().filter(Input::isChoice).forEach(input -> {
            boolean only = inputs.size() == 1;
            String row = only ? criterion.id() : RowNames.input(criterion, input);
            add(row, AnswerOptions.of(input.choices()), only && !criterion.alwaysApplies());
        });
    }

    private void add(String row, AnswerOptions offered, boolean mayNotApply) {
        options.put(row, offered);
        List<String> words = new ArrayList<>(List.of(NoAnswer.UNKNOWN.word(language, Optional.of(offered))));
        if (mayNotApply) {
            words.add(NoAnswer.NOT_APPLICABLE.word(language, Optional.of(offered)));
        }
        states.put(row, words);
    }

    private void writeSheet(WorkbookWriter book) throws IOException {
        List<SheetColumn> columns = blank.titles().stream()
                .map(title -> new SheetColumn(title, width(column(title))))
                .toList();
        SheetWriter sheet = book.sheet("Questionnaire", columns, 2);
        Map<Integer, String> names = new HashMap<>();
        blank.rowIndices().forEach((name, index) -> names.put(index, name));
        for (int i = 0; i < blank.rows().size(); i++) {
            writeRow(sheet, Optional.ofNullable(names.get(i)), blank.rows().get(i));
        }
        sheet.protect();
    }

    private static QuestionnaireColumn column(String title) {
        return QuestionnaireColumn.of(title).orElseThrow();
    }

    private static int width(QuestionnaireColumn column) {
        return switch (column) {
            case QUESTION, HELP, ALLOWED -> 45;
            case ANSWER, COMMENT, EVIDENCE, ACTION -> 30;
            case ROW -> 26;
            case TARGET_1Y, TARGET_3Y, OWNER, DUE, STATUS, UNIT -> 18;
        };
    }

    /** @param name the French name of the row; empty for a heading */
    private void writeRow(SheetWriter sheet, Optional<String> name, List<String> cells) throws IOException {
        boolean fact = name.isPresent() && !grid.index().containsKey(name.get().split("\\.", 2)[0]);
        for (int i = 0; i < cells.size(); i++) {
            QuestionnaireColumn column = column(blank.titles().get(i));
            boolean answered = name.isPresent()
                    && column != QuestionnaireColumn.ROW
                    && !column.isInformative()
                    && (!fact || column == QuestionnaireColumn.ANSWER || column == QuestionnaireColumn.COMMENT);
            sheet.text(
                    cells.get(i), name.isEmpty() ? CellStyle.HEADING : answered ? CellStyle.ANSWER : CellStyle.WRAPPED);
            if (answered) {
                offer(sheet, i, offered(name.get(), column));
            }
        }
        sheet.lines(IntStream.range(0, cells.size())
                .map(i -> lines(cells.get(i), width(column(blank.titles().get(i)))))
                .max()
                .orElse(1));
        sheet.endRow();
    }

    /** How many lines a text takes in a column, roughly. */
    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
    }

    private List<String> offered(String row, QuestionnaireColumn column) {
        if (column == QuestionnaireColumn.STATUS) {
            return Arrays.stream(Action.Status.values())
                    .map(status -> StatusWords.of(status, language))
                    .toList();
        }
        if (row.equals(SpecialRow.CONSENT.name(Language.FRENCH)) && column == QuestionnaireColumn.ANSWER) {
            return Consent.words(language);
        }
        if (!LISTED.contains(column) || !options.containsKey(row)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(options.get(row).offered(language));
        if (column == QuestionnaireColumn.ANSWER) {
            texts.addAll(states.getOrDefault(row, List.of()));
        }
        return texts;
    }

    private void offer(SheetWriter sheet, int column, List<String> texts) {
        if (!texts.isEmpty()) {
            sheet.offer(
                    column,
                    sheet.rows(),
                    sheet.rows(),
                    texts,
                    messages.get("answers.template-list"),
                    messages.get("answers.template-list-only"));
        }
    }
}
