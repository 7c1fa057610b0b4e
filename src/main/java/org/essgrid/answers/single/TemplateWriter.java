package org.essgrid.answers.single;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.answers.questionnaire.FactReader;
import org.essgrid.answers.questionnaire.FactReader.Consent;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.single.CriterionRowWriter.AllowedAnswers;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes questionnaires, blank or filled, to be completed in a spreadsheet without knowledge of the grid. */
public final class TemplateWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final RowWriter rows;
    private final Language language;
    private final Answers answers;
    private final AllowedAnswers allowed;
    private final CriterionRowWriter criteria;
    private final Messages messages;

    private TemplateWriter(RowWriter rows, Language language, Answers answers) {
        this.rows = rows;
        this.language = language;
        this.answers = answers;
        this.allowed = new AllowedAnswers(language);
        this.criteria = new CriterionRowWriter(rows, language, answers);
        this.messages = Messages.in(language);
    }

    /** Writes the blank questionnaire of a grid and closes the stream. */
    public static void write(Grid grid, Language language, OutputStream out) throws IOException {
        write(grid, language, Answers.none(), out);
    }

    /** Writes the questionnaire of a grid with these answers, such that reading returns them, and closes the stream. */
    public static void write(Grid grid, Language language, Answers answers, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            RowWriter rows = new RowWriter(csv);
            rows.header(language);
            new TemplateWriter(rows, language, answers).write(grid);
        }
    }

    private void write(Grid grid) throws IOException {
        writeHeading(
                grid.about().title().in(language),
                messages.get(
                        "answers.template-legend",
                        NoAnswer.UNKNOWN.words(language).get(0),
                        NoAnswer.NOT_APPLICABLE.words(language).get(0),
                        QuestionnaireColumn.COMMENT.name(language)));
        writeActor(grid);
        writeProfile(grid);
        if (!grid.parameters().isEmpty()) {
            writeHeading(messages.get("answers.template-parameters"), messages.get("answers.template-parameters-help"));
            writeParameters(grid);
        }
        writeChildren(grid.root(), "");
    }

    private void writeActor(Grid grid) throws IOException {
        Actor actor = answers.actor();
        for (SpecialRow row : SpecialRow.of(grid)) {
            String answer = switch (row) {
                case NAME -> actor.name();
                case ID -> actor.id();
                case CAMPAIGN -> actor.campaign();
                case DATE -> date(actor.date());
                case RESPONDENTS -> actor.respondents();
                case CONSENT -> Consent.word(actor.consent(), language);
                case COLLEGE -> actor.college().orElse("");
            };
            String key = row.name().toLowerCase(Locale.ROOT);
            String options = switch (row) {
                case NAME, ID, CAMPAIGN, RESPONDENTS -> messages.get("answers.words-text");
                case DATE -> messages.get("answers.words-date");
                case CONSENT -> String.join(", ", Consent.words(language));
                case COLLEGE -> FactReader.colleges(grid.voices()).listed(language);
            };
            writeRow(row.name(language), messages.get("answers.template-actor-" + key), "", options, Value.of(answer));
        }
    }

    private void writeProfile(Grid grid) throws IOException {
        for (ProfileField field : grid.profile()) {
            String text = field.help().map(h -> h.in(language)).orElse("");
            String help = field.required()
                    ? messages.get("answers.template-required", text).strip()
                    : text;
            Value answer = answers.profile().getOrDefault(field.id(), Value.of(""));
            String options = allowed.of(field);
            writeRow(RowNames.profile(field.id(), language), field.label().in(language), help, options, answer);
        }
    }

    private void writeParameters(Grid grid) throws IOException {
        for (Parameter parameter : grid.parameters()) {
            BigDecimal replacement = answers.parameters().get(parameter.id());
            writeRow(
                    RowNames.parameter(parameter.id(), language),
                    parameter.label().in(language),
                    currentValue(parameter),
                    allowed.of(parameter),
                    replacement == null ? Value.of("") : Value.of(replacement));
        }
    }

    /** A date as it is written in questionnaires; empty if there is none. */
    static String date(Optional<LocalDate> date) {
        return date.map(DATE::format).orElse("");
    }

    /** The value that applies if the row is left blank, and its source. */
    private String currentValue(Parameter parameter) {
        String value = NumberRule.format(parameter.value(), language);
        String measured = parameter.unit().isEmpty()
                ? value
                : value + " " + parameter.unit().in(language);
        String text = messages.get("answers.template-parameter", measured, parameter.date());
        return parameter.source().map(s -> text + " " + s.in(language)).orElse(text);
    }

    private void writeRow(String row, String question, String help, String options, Value answer) throws IOException {
        Map<QuestionnaireColumn, Value> cells = RowWriter.question(row, question, help, options);
        cells.put(QuestionnaireColumn.ANSWER, answer);
        rows.row(cells);
    }

    /** Numbers groups like chapters: 1., 1.1., 1.2., 2. Questions outside them need a heading where others come before. */
    private void writeChildren(Group group, String number) throws IOException {
        int count = 0;
        boolean headed = !number.isEmpty();
        for (Element child : group.children()) {
            if (child instanceof Criterion criterion) {
                if (!headed || count > 0) {
                    writeHeading(messages.get("answers.template-further"), "");
                    headed = true;
                    count = 0;
                }
                criteria.write(criterion);
                continue;
            }
            count++;
            Group chapter = (Group) child;
            String chapterNumber = number + count + ".";
            writeHeading(
                    chapterNumber + " " + chapter.title().in(language),
                    chapter.description().map(d -> d.in(language)).orElse(""));
            writeChildren(chapter, chapterNumber);
        }
    }

    private void writeHeading(String title, String text) throws IOException {
        Map<QuestionnaireColumn, Value> cells = new EnumMap<>(QuestionnaireColumn.class);
        cells.put(QuestionnaireColumn.ROW, Value.of("# " + title));
        cells.put(QuestionnaireColumn.QUESTION, Value.of(text));
        rows.row(cells);
    }

    /** Writes the rows of a questionnaire. */
    record RowWriter(CsvWriter csv) {

        /** The columns that are written; others are only accepted when a questionnaire is read. */
        private static final List<QuestionnaireColumn> COLUMNS = Arrays.stream(QuestionnaireColumn.values())
                .filter(c -> c != QuestionnaireColumn.UNIT)
                .toList();

        void header(Language language) throws IOException {
            csv.row(COLUMNS.stream().map(column -> column.name(language)).toArray(String[]::new));
        }

        void row(Map<QuestionnaireColumn, Value> cells) throws IOException {
            for (QuestionnaireColumn column : COLUMNS) {
                Value value = cells.get(column);
                if (value instanceof Value.Quantity quantity) {
                    csv.number(quantity.number());
                } else {
                    csv.text(value instanceof Value.Text text ? text.text() : "");
                }
            }
            csv.endRow();
        }

        /** The cells of a row that present a question; the cells of the answer are to be added. */
        static Map<QuestionnaireColumn, Value> question(String row, String question, String help, String allowed) {
            Map<QuestionnaireColumn, Value> cells = new EnumMap<>(QuestionnaireColumn.class);
            cells.put(QuestionnaireColumn.ROW, Value.of(row));
            cells.put(QuestionnaireColumn.QUESTION, Value.of(question));
            cells.put(QuestionnaireColumn.HELP, Value.of(help));
            cells.put(QuestionnaireColumn.ALLOWED, Value.of(allowed));
            return cells;
        }
    }
}
