package org.essgrid.answers.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.answers.questionnaire.QuestionnaireCells;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvHeader;
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
    private final RowConversion conversion;
    private final int nameIndex;
    private final int idIndex;

    AnswerTableStream(CsvStream rows, TableColumns columns, AnswersReader reader, RowConversion conversion) {
        this.rows = rows;
        this.columns = columns;
        this.reader = reader;
        this.conversion = conversion;
        this.nameIndex = columns.answer(SpecialRow.NAME.name(Language.FRENCH));
        this.idIndex = columns.answer(SpecialRow.ID.name(Language.FRENCH));
    }

    /**
     * The actors of a file with other columns than those of a wide table.
     *
     * @param header the titles of the file's columns
     * @param targets the columns of the wide table into which each row is converted
     */
    public static AnswerTableStream converted(
            Grid grid, CsvStream rows, CsvHeader header, List<ColumnTitle> targets, RowConversion conversion) {
        TableColumns columns = new TableColumns(header, Language.FRENCH);
        for (int i = 0; i < targets.size(); i++) {
            columns.add(targets.get(i), i);
        }
        return new AnswerTableStream(rows, columns, new AnswersReader(grid), conversion);
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
                    ? conversion
                            .convert(row, new Diagnostics())
                            .map(own -> new Actor(text(own, idIndex), text(own, nameIndex), "", Optional.empty(), ""))
                    : Optional.empty();
        }

        /** The answers and problems of the row; each call reads them again, with the same result. */
        public TableRecord read() {
            Diagnostics found = new Diagnostics();
            Optional<RowConversion.Converted> converted = conversion.convert(row, found);
            String actor = converted.map(AnswerTableStream.this::actor).orElse("");
            if (converted.isEmpty() || problems.stream().anyMatch(Diagnostic::isError)) {
                // Cells that are missing or in the wrong columns would only give more errors.
                return new TableRecord(Optional.empty(), actor, converted.isEmpty() ? found.sorted() : problems);
            }
            found.addAll(problems);
            Answers answers = reader.read(
                    new TableQuestionnaire(columns, converted.get(), actor),
                    new CellProblems(columns.language(), found));
            return new TableRecord(
                    found.hasErrors() ? Optional.empty() : Optional.of(answers),
                    actor,
                    found.sorted().stream().map(conversion::explained).toList());
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
        Answers answers = reader.read(
                new TableQuestionnaire(columns, new RowConversion.Converted(row), ""),
                new CellProblems(columns.language(), found));
        return !found.hasErrors()
                && answers.byCriterion().values().stream()
                        .anyMatch(answer -> !(answer.response() instanceof Response.Missing));
    }

    /** The titles of the columns. */
    public List<String> titles() {
        return columns.header().names();
    }

    /** The name of the actor in a row, or else its id. */
    private String actor(RowConversion.Converted row) {
        String name = text(row, nameIndex);
        return name.isEmpty() ? text(row, idIndex) : name;
    }

    private static String text(RowConversion.Converted row, int index) {
        return index == TableColumns.NONE ? "" : FoldedText.strip(row.cell(index));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /**
     * One row of a wide table as the questionnaire of an actor.
     *
     * @param actor the name of the actor, for messages
     */
    private record TableQuestionnaire(TableColumns columns, RowConversion.Converted cells, String actor)
            implements QuestionnaireCells {

        private static final List<QuestionnaireColumn> ADDITIONAL = QuestionnaireColumn.additional();

        @Override
        public Location location() {
            return columns.header().location(cells.row());
        }

        @Override
        public Optional<QuestionnaireCells.Row> row(String name) {
            int[] indices = columns.about(name);
            return indices == null ? Optional.empty() : Optional.of(new TableRowCells(this, name, indices));
        }

        private AnswerCell cell(String text, int index) {
            return new AnswerCell(actor, text, columns.header().location(cells.row(), cells.source(index)));
        }

        /** The cells about one criterion, input or fact. */
        @SuppressWarnings("EnumOrdinal") // An array, not an EnumMap, avoids boxing: millions of cells are read.
        private static final class TableRowCells implements QuestionnaireCells.Row {

            private final TableQuestionnaire questionnaire;
            private final String name;
            private final int[] indices;

            /** @param indices of the columns, by the ordinal of their {@link QuestionnaireColumn} */
            TableRowCells(TableQuestionnaire questionnaire, String name, int[] indices) {
                this.questionnaire = questionnaire;
                this.name = name;
                this.indices = indices;
            }

            @Override
            public Optional<AnswerCell> filled(QuestionnaireColumn column) {
                int index = indices[column.ordinal()];
                String text = index == TableColumns.NONE ? "" : questionnaire.cells.cell(index);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                AnswerCell cell = questionnaire.cell(text, index);
                return cell.isBlank() ? Optional.empty() : Optional.of(cell);
            }

            @Override
            public AnswerCell answer() {
                int index = indices[QuestionnaireColumn.ANSWER.ordinal()];
                return index == TableColumns.NONE
                        ? questionnaire.cell("", firstIndex())
                        : questionnaire.cell(questionnaire.cells.cell(index), index);
            }

            private int firstIndex() {
                return Arrays.stream(indices)
                        .filter(index -> index != TableColumns.NONE)
                        .min()
                        .orElseThrow();
            }

            @Override
            public boolean hasAdditional() {
                for (QuestionnaireColumn column : ADDITIONAL) {
                    // Checked first, because most criteria have no such columns.
                    if (indices[column.ordinal()] != TableColumns.NONE
                            && filled(column).isPresent()) {
                        return true;
                    }
                }
                return false;
            }

            @Override
            public String title(QuestionnaireColumn column, Language language) {
                int index = indices[column.ordinal()];
                return index == TableColumns.NONE
                        ? name + "." + column.name(language)
                        : questionnaire.columns.header().names().get(questionnaire.cells.source(index));
            }
        }
    }
}
