package org.essgrid.answers.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The actors of a wide table, one at a time: only one row is in memory, whatever the length of the table. */
public final class AnswerTableStream implements AutoCloseable {

    /** The start of a row that is no actor: the questions below the titles, or a remark. */
    static final String IGNORED_ROW = "# ";

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

        private final CsvRow row;
        private final List<Diagnostic> problems;

        private Row(CsvRow row, List<Diagnostic> problems) {
            this.row = row;
            this.problems = List.copyOf(problems);
        }

        /** The line on which the row begins, from 1. */
        public int line() {
            return row.line();
        }

        /** Where the row is. */
        public Location location() {
            return columns.header().location(row);
        }

        /** The cells, one per title of the table; blank from the first one that cannot be read. */
        public List<String> cells() {
            return row.cells();
        }

        /** The actor by its id and name alone; empty if the row cannot be read. */
        public Optional<Actor> identity() {
            return problems.isEmpty()
                    ? Optional.of(new Actor(text(row, idIndex), text(row, nameIndex), "", Optional.empty(), ""))
                    : Optional.empty();
        }

        /** The answers and problems of the row; each call reads them again, with the same result. */
        public TableRecord read() {
            String actor = actor(row);
            if (problems.stream().anyMatch(Diagnostic::isError)) {
                // Cells that are missing or in the wrong columns would only give more errors.
                return new TableRecord(Optional.empty(), actor, problems);
            }
            Diagnostics found = new Diagnostics();
            found.addAll(problems);
            Answers answers = reader.read(
                    new TableQuestionnaire(columns, row, actor), new CellProblems(columns.language(), found));
            return new TableRecord(found.hasErrors() ? Optional.empty() : Optional.of(answers), actor, found.sorted());
        }
    }

    /**
     * The answers of the next row that is not blank; empty after the last.
     *
     * @throws IOException if the underlying stream fails
     */
    public Optional<TableRecord> next() throws IOException {
        return nextRow().map(Row::read);
    }

    /** Like {@link #next()}, but the answers of the row are not read yet. */
    public Optional<Row> nextRow() throws IOException {
        Diagnostics problems;
        Optional<CsvRow> row;
        do {
            problems = new Diagnostics();
            row = rows.next(problems);
        } while (row.isPresent() && row.get().cell(0).startsWith(IGNORED_ROW));
        return row.isEmpty() ? Optional.empty() : Optional.of(new Row(row.get(), problems.sorted()));
    }

    /** Whether the titles are below rows of actors, because they were sorted with them; this is reported. */
    boolean hasActorsAbove(Diagnostics problems) {
        boolean sorted = rows.preamble().stream().anyMatch(this::isActor);
        if (sorted) {
            problems.error(columns.header().location(), "answers.titles-sorted");
        }
        return sorted;
    }

    private boolean isActor(CsvRow row) {
        Diagnostics found = new Diagnostics();
        Answers answers =
                reader.read(new TableQuestionnaire(columns, row, ""), new CellProblems(columns.language(), found));
        return !found.hasErrors()
                && answers.byCriterion().values().stream()
                        .anyMatch(answer -> !(answer.response() instanceof Response.Missing));
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
