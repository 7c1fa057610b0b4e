package org.essgrid.answers.single;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes questionnaires that somebody who never saw the grid can fill in a spreadsheet. */
public final class TemplateWriter {

    private final RowWriter rows;
    private final FactRowWriter facts;
    private final CriterionRowWriter criteria;
    private final Messages messages;

    private TemplateWriter(RowWriter rows, Language language, Answers answers) {
        this.rows = rows;
        this.facts = new FactRowWriter(rows, language, answers);
        this.criteria = new CriterionRowWriter(rows, language, answers);
        this.messages = Messages.in(language);
    }

    /** Writes the blank questionnaire of a grid and closes the stream. */
    public static void write(Grid grid, Language language, OutputStream out) throws IOException {
        write(grid, language, Answers.none(), out);
    }

    /** Writes the questionnaire of a grid with these answers, which reading gives back, and closes the stream. */
    public static void write(Grid grid, Language language, Answers answers, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            RowWriter rows = new RowWriter(csv);
            rows.header(language);
            new TemplateWriter(rows, language, answers).write(grid);
        }
    }

    private void write(Grid grid) throws IOException {
        Language language = messages.language();
        heading(
                grid.about().title().in(language),
                messages.get(
                        "answers.template-legend",
                        NoAnswer.UNKNOWN.words(language).get(0),
                        NoAnswer.NOT_APPLICABLE.words(language).get(0),
                        QuestionnaireColumn.COMMENT.name(language)));
        facts.writeActor(grid);
        facts.writeProfile(grid);
        if (!grid.parameters().isEmpty()) {
            heading(messages.get("answers.template-parameters"), messages.get("answers.template-parameters-help"));
            facts.writeParameters(grid);
        }
        writeChildren(grid.root(), "");
    }

    /** Groups are numbered as chapters are: 1., 1.1., 1.2., 2. */
    private void writeChildren(Group group, String number) throws IOException {
        int count = 0;
        for (Element child : group.children()) {
            if (child instanceof Criterion criterion) {
                criteria.write(criterion);
                continue;
            }
            count++;
            Group chapter = (Group) child;
            String its = number + count + ".";
            heading(
                    its + " " + chapter.title().in(messages.language()),
                    chapter.description().map(d -> d.in(messages.language())).orElse(""));
            writeChildren(chapter, its);
        }
    }

    private void heading(String title, String text) throws IOException {
        Map<QuestionnaireColumn, Value> cells = new EnumMap<>(QuestionnaireColumn.class);
        cells.put(QuestionnaireColumn.ROW, Value.of("# " + title));
        cells.put(QuestionnaireColumn.QUESTION, Value.of(text));
        rows.row(cells);
    }
}
