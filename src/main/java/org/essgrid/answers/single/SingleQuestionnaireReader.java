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
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;

/** Reads actors' questionnaires: a row a question, as {@link TemplateWriter} writes it. Made once, it reads any number of them. */
public final class SingleQuestionnaireReader {

    /** No grid has so many questions; beyond, the file is something else. */
    private static final int MOST_ROWS = 10_000;

    private final Grid grid;
    private final RowNames names;
    private final AnswersReader forms;

    public SingleQuestionnaireReader(Grid grid) {
        this.grid = grid;
        this.names = new RowNames(grid);
        this.forms = new AnswersReader(grid);
    }

    /** The answers of a single questionnaire, as {@link #read(String, byte[], Diagnostics)} gives them. */
    public static Optional<Answers> read(Grid grid, String file, byte[] bytes, Diagnostics problems) {
        return new SingleQuestionnaireReader(grid).read(file, bytes, problems);
    }

    /**
     * The answers of a questionnaire, or empty if anything in it is an error. Everything that is wrong, and what deserves a
     * look, is among the problems, in one pass.
     *
     * @param file the file as the user named it
     */
    public Optional<Answers> read(String file, byte[] bytes, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        Optional<Answers> answers = readAnyway(file, bytes, found);
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : answers;
    }

    /** As {@link #read}, with what can be read where there are errors too, to tell whose questionnaire it is. */
    public Optional<Answers> readAnyway(String file, byte[] bytes, Diagnostics problems) {
        return table(file, bytes, problems).flatMap(table -> read(file, table, problems));
    }

    /** The table, below whatever was written above its titles; if no row looks like titles, the first row is taken for them. */
    static Optional<CsvTable> table(String file, byte[] bytes, Diagnostics problems) {
        Diagnostics attempt = new Diagnostics();
        Optional<CsvTable> table = new CsvReader(SingleQuestionnaireReader::areTitles).read(file, bytes, attempt);
        if (attempt.sorted().stream().anyMatch(d -> d.key().equals("csv.no-header"))) {
            return new CsvReader().read(file, bytes, problems);
        }
        problems.addAll(attempt.sorted());
        return table;
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
            problems.add(Diagnostic.error(
                    Location.of(file), "answers.too-many-rows", table.rows().size(), MOST_ROWS));
            return Optional.empty();
        }
        return ColumnPositions.of(table, problems).map(columns -> {
            Diagnostics found = new Diagnostics();
            CellProblems remarks = new CellProblems(columns.language(), found);
            SingleQuestionnaire form =
                    new SingleQuestionnaire(grid, names, Location.of(file), table.rows(), columns, remarks);
            Answers answers = forms.read(form, remarks);
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
