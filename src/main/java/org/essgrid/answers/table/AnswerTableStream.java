package org.essgrid.answers.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The actors of a wide table, one at a time: only one row is in memory, whatever the length of the table. */
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

    /** A row whose answers have not been read yet. They can be read in any thread. */
    public final class Row {

        private final Optional<CsvRow> row;
        private final List<Diagnostic> problems;

        /** @param row empty if the rest of the file cannot be read */
        private Row(Optional<CsvRow> row, List<Diagnostic> problems) {
            this.row = row;
            this.problems = List.copyOf(problems);
        }

        /** The line on which the row begins, from 1. */
        public int line() {
            return row.map(CsvRow::line)
                    .orElseGet(() -> problems.get(0).location().line());
        }

        /** The cells, one per title of the table; none if the rest of the file cannot be read. */
        public List<String> cells() {
            return row.map(CsvRow::cells).orElse(List.of());
        }

        /** The actor by its id and name alone; empty if the row cannot be read. */
        public Optional<Actor> identity() {
            return row.map(it -> new Actor(text(it, idIndex), text(it, nameIndex), "", Optional.empty(), ""));
        }

        /** The answers and problems of the row; each call reads them again, with the same result. */
        public TableRecord read() {
            if (row.isEmpty()) {
                return new TableRecord(Optional.empty(), "", problems);
            }
            String actor = actor(row.get());
            Diagnostics found = new Diagnostics();
            found.addAll(problems);
            Answers answers = reader.read(
                    new TableQuestionnaire(columns, row.get(), actor), new CellProblems(columns.language(), found));
            return new TableRecord(found.hasErrors() ? Optional.empty() : Optional.of(answers), actor, found.sorted());
        }
    }

    /**
     * The answers of the next row that is not blank; empty after the last. If the file cannot be read further, the last
     * record has no answers but the problem.
     *
     * @throws IOException if the underlying stream fails
     */
    public Optional<TableRecord> next() throws IOException {
        return nextRow().map(Row::read);
    }

    /** Like {@link #next()}, but the answers of the row are not read yet. */
    public Optional<Row> nextRow() throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<CsvRow> row = rows.next(problems);
        return row.isEmpty() && !problems.hasErrors() ? Optional.empty() : Optional.of(new Row(row, problems.sorted()));
    }

    /** The titles of the columns. */
    public List<String> titles() {
        return columns.header().names();
    }

    /** The name of the actor in a row, or else its id. */
    private String actor(CsvRow row) {
        String name = text(row, nameIndex);
        return name.isEmpty() ? text(row, idIndex) : name;
    }

    private static String text(CsvRow row, int index) {
        return index == TableColumns.NONE ? "" : FoldedText.strip(row.cell(index));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
