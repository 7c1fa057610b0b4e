package org.essgrid.answers.single;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.answers.questionnaire.OtherGridDetector;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;

/**
 * Reads questionnaires with one row per question, in the format of {@link TemplateWriter}. One reader serves any number of
 * questionnaires.
 */
public final class SingleQuestionnaireReader {

    /** A file with more rows is not a questionnaire: no grid has as many questions. */
    private static final int MOST_ROWS = 10_000;

    private final Grid grid;
    private final RowNames names;
    private final AnswersReader reader;

    public SingleQuestionnaireReader(Grid grid) {
        this.grid = grid;
        this.names = new RowNames(grid);
        this.reader = new AnswersReader(grid);
    }

    /** Reads one questionnaire; see {@link #read(String, byte[], Diagnostics)}. */
    public static Optional<Answers> read(Grid grid, String file, byte[] bytes, Diagnostics problems) {
        return new SingleQuestionnaireReader(grid).read(file, bytes, problems);
    }

    /**
     * The answers of a questionnaire; empty if it has an error. All errors and warnings are reported in one pass.
     *
     * @param file the file as the user named it
     */
    public Optional<Answers> read(String file, byte[] bytes, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        Optional<Answers> answers = readAnyway(file, bytes, found);
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : answers;
    }

    /** Like {@link #read}, but returns what could be read despite errors, so that the actor can be identified. */
    public Optional<Answers> readAnyway(String file, byte[] bytes, Diagnostics problems) {
        return table(file, bytes, names, problems).flatMap(table -> read(file, table, problems));
    }

    /**
     * The table below its titles; if no row looks like titles, the first row is used. Empty if the titles were deleted, or
     * sorted with the rows: then nothing else is reported.
     *
     * @param names of the rows of the grid
     */
    static Optional<CsvTable> table(String file, byte[] bytes, RowNames names, Diagnostics problems) {
        Diagnostics attempt = new Diagnostics();
        Optional<CsvTable> table = new CsvReader(SingleQuestionnaireReader::areTitles).read(file, bytes, attempt);
        // A heading of a single cell would hide the cells of the rows below it.
        for (CsvReader other : List.of(new CsvReader(cells -> cells.size() > 1), new CsvReader())) {
            if (attempt.sorted().stream().anyMatch(d -> d.key().equals("csv.no-header"))) {
                attempt = new Diagnostics();
                table = other.read(file, bytes, attempt);
            }
        }
        Optional<Diagnostic> misplaced = table.flatMap(found -> misplacedTitles(found, names));
        if (misplaced.isPresent()) {
            problems.add(misplaced.get());
            return Optional.empty();
        }
        problems.addAll(attempt.sorted());
        return table;
    }

    private static Optional<Diagnostic> misplacedTitles(CsvTable table, RowNames names) {
        CsvHeader header = table.header();
        boolean titled = areTitles(header.names());
        Optional<CsvRow> titles = table.rows().stream()
                .filter(row -> !titled && areTitles(row.cells()))
                .findFirst();
        Predicate<CsvRow> question = row -> names.find(row.cell(0)).isPresent();
        if (titles.isPresent() || table.preamble().stream().anyMatch(question)) {
            Location place = titles.map(header::location).orElse(header.location());
            return Optional.of(Diagnostic.error(place, "answers.titles-sorted"));
        }
        boolean named = header.names().stream()
                .anyMatch(name -> QuestionnaireColumn.of(name).isPresent());
        return !named && table.rows().stream().filter(question).count() > 1
                ? Optional.of(Diagnostic.error(header.location(), "answers.titles-deleted"))
                : Optional.empty();
    }

    private static boolean areTitles(List<String> cells) {
        Set<QuestionnaireColumn> columns = EnumSet.noneOf(QuestionnaireColumn.class);
        if (cells.size() > 1) {
            cells.forEach(cell -> QuestionnaireColumn.of(cell).ifPresent(columns::add));
        }
        return columns.size() > 1;
    }

    private Optional<Answers> read(String file, CsvTable table, Diagnostics problems) {
        if (table.rows().size() > MOST_ROWS) {
            problems.error(file, "answers.too-many-rows", table.rows().size(), MOST_ROWS);
            return Optional.empty();
        }
        return ColumnPositions.of(table, problems).map(columns -> {
            Diagnostics found = new Diagnostics();
            CellProblems cellProblems = new CellProblems(columns.language(), found);
            SingleQuestionnaire questionnaire =
                    new SingleQuestionnaire(grid, names, Location.of(file), table.rows(), columns, cellProblems);
            Answers answers = reader.read(questionnaire, cellProblems);
            Optional<Diagnostic> otherGrid = found.hasErrors() ? otherGrid(table, columns) : Optional.empty();
            otherGrid.ifPresentOrElse(problems::add, () -> problems.addAll(found.sorted()));
            return answers;
        });
    }

    private Optional<Diagnostic> otherGrid(CsvTable table, ColumnPositions columns) {
        Map<String, Location> used = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            AnswerCell name = columns.cell(row, QuestionnaireColumn.ROW);
            if (!name.isBlank() && !name.text().startsWith("#")) {
                used.putIfAbsent(name.text(), name.location());
            }
        }
        return new OtherGridDetector(grid, SingleQuestionnaireReader::knows).problem(used);
    }

    private static Predicate<String> knows(Grid grid) {
        RowNames names = new RowNames(grid);
        return name -> names.find(name).isPresent();
    }
}
