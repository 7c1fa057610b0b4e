package org.essgrid.answers.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The actors of a wide table, one at a time: it holds one row, whatever the length of the table. */
public final class AnswerTableStream implements AutoCloseable {

    private final CsvStream rows;
    private final TableColumns columns;
    private final AnswersReader reader;
    private final int nameIndex;
    private final int idIndex;

    AnswerTableStream(CsvStream rows, TableColumns columns, AnswersReader reader) {
        this.rows = rows;
        this.columns = columns;
        this.reader = reader;
        this.nameIndex = columns.answer(SpecialRow.NAME.name(Language.FRENCH));
        this.idIndex = columns.answer(SpecialRow.ID.name(Language.FRENCH));
    }

    /**
     * The next row that is not blank; empty after the last. A row from which on the file cannot be read at all is the
     * last one, with its problem.
     *
     * @throws IOException if the stream beneath fails
     */
    public Optional<TableRecord> next() throws IOException {
        return entry().map(TableEntry::read);
    }

    /** As {@link #next()}, without making out yet what the row says. */
    public Optional<TableEntry> entry() throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<CsvRow> row = rows.next(problems);
        return row.isEmpty() && !problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new TableEntry(this, row, problems.sorted()));
    }

    TableRecord read(CsvRow row, Diagnostics problems) {
        Answers answers = reader.read(
                new TableQuestionnaire(columns, row, actor(row)), new CellProblems(columns.language(), problems));
        return new TableRecord(
                problems.hasErrors() ? Optional.empty() : Optional.of(answers), actor(row), problems.sorted());
    }

    /** The titles of the columns. */
    public List<String> titles() {
        return columns.header().names();
    }

    /** The name of the actor in a row, or else its id. */
    private String actor(CsvRow row) {
        String name = nameIndex == TableColumns.NONE ? "" : FoldedText.strip(row.cell(nameIndex));
        return name.isEmpty() && idIndex != TableColumns.NONE ? FoldedText.strip(row.cell(idIndex)) : name;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
