package org.essgrid.answers.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

        /** Where the row is. */
        public Location location() {
            return row.map(columns.header()::location)
                    .orElseGet(() -> problems.get(0).location());
        }

        /** The cells, one per title of the table; none if the rest of the file cannot be read. */
        public List<String> cells() {
            return row.map(CsvRow::cells).orElse(List.of());
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
        while (row.isPresent() && row.get().cell(0).startsWith(IGNORED_ROW)) {
            row = rows.next(problems);
        }
        return row.isEmpty() && !problems.hasErrors() ? Optional.empty() : Optional.of(new Row(row, problems.sorted()));
    }

    /** Whether the titles are below rows of actors, because they were sorted with them; this is reported. */
    boolean hasActorsAbove(Diagnostics problems) {
        boolean sorted = rows.preamble().stream().anyMatch(this::isActor);
        if (sorted) {
            problems.add(Diagnostic.error(columns.header().location(), "answers.titles-sorted"));
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
        String name = nameIndex == TableColumns.NONE ? "" : FoldedText.strip(row.cell(nameIndex));
        return name.isEmpty() && idIndex != TableColumns.NONE ? FoldedText.strip(row.cell(idIndex)) : name;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
