package org.essgrid.answers.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.essgrid.answers.questionnaire.OtherGridDetector;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.Language;

/** Makes out the columns of a wide table from its titles; all that is wrong with them is told at once. */
final class TableHeaderReader {

    private static final int EXAMPLES = 3;

    private final Grid grid;
    private final ColumnTitles titles;

    TableHeaderReader(Grid grid) {
        this.grid = grid;
        this.titles = new ColumnTitles(grid);
    }

    /** Whether these cells look like titles: one of a criterion, or several of facts. */
    boolean areTitles(List<String> cells) {
        List<ColumnTitle> known =
                cells.stream().map(titles::read).flatMap(Optional::stream).toList();
        return known.size() > 1 || asks(known);
    }

    /** Whether one of these cells is the title of a criterion's column. */
    boolean askAnything(List<String> cells) {
        return asks(cells.stream().map(titles::read).flatMap(Optional::stream).toList());
    }

    /** Whether these cells look like a question of one actor's questionnaire: its name, then something else. */
    boolean isQuestion(List<String> cells) {
        return cells.size() > 1
                && titles.read(cells.get(0)).isPresent()
                && titles.read(cells.get(1)).isEmpty();
    }

    private static boolean asks(List<ColumnTitle> known) {
        return known.stream().anyMatch(ColumnTitle::asks);
    }

    /**
     * The columns; empty if any title is wrong, and then the problems are told.
     *
     * @param answers whether a column of a criterion is due
     */
    Optional<TableColumns> read(CsvHeader header, Diagnostics problems, boolean answers) {
        List<Optional<ColumnTitle>> read =
                header.names().stream().map(titles::read).toList();
        List<ColumnTitle> known = read.stream().flatMap(Optional::stream).toList();
        TableColumns columns = new TableColumns(header, language(known));
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            int index = i;
            if (read.get(i).isPresent()) {
                columns.add(read.get(i).get(), i).ifPresent(earlier -> found.add(twice(header, index, earlier)));
            } else {
                stranger(header, i, columns.language()).ifPresent(found::add);
            }
        }
        if (answers
                && known.stream().noneMatch(title -> title.asks() && title.column() == QuestionnaireColumn.ANSWER)) {
            found.add(noCriterion(header));
        }
        Optional<Diagnostic> otherGrid = found.isEmpty() ? Optional.empty() : otherGrid(header);
        otherGrid.ifPresentOrElse(problems::add, () -> problems.addAll(found));
        return found.stream().anyMatch(Diagnostic::isError) ? Optional.empty() : Optional.of(columns);
    }

    private Optional<Diagnostic> otherGrid(CsvHeader header) {
        Map<String, Location> used = new LinkedHashMap<>();
        for (int i = 0; i < header.names().size(); i++) {
            String title = header.names().get(i);
            if (!title.isEmpty() && !title.startsWith("#")) {
                used.putIfAbsent(title, header.location(i));
            }
        }
        return new OtherGridDetector(grid, TableHeaderReader::knows).problem(used);
    }

    private static Predicate<String> knows(Grid grid) {
        ColumnTitles titles = new ColumnTitles(grid);
        return title -> titles.read(title).isPresent();
    }

    private static Language language(List<ColumnTitle> known) {
        return known.stream().anyMatch(title -> title.language() == Language.ENGLISH)
                ? Language.ENGLISH
                : Language.FRENCH;
    }

    private static Diagnostic twice(CsvHeader header, int index, int earlier) {
        return Diagnostic.error(
                header.location(index),
                "answers.column-twice",
                header.names().get(index),
                header.names().get(earlier));
    }

    /** A column whose title begins with # is the reader's own, as such rows are in a questionnaire of one actor. */
    private Optional<Diagnostic> stranger(CsvHeader header, int index, Language language) {
        String title = header.names().get(index);
        Location location = header.location(index);
        if (title.startsWith("#")) {
            return Optional.empty();
        }
        if (title.isEmpty()) {
            return Optional.of(Diagnostic.warning(location, "answers.wide-untitled"));
        }
        return Optional.of(
                grid.index().get(title) instanceof Group
                        ? Diagnostic.error(location, "answers.wide-group", title)
                        : Diagnostic.error(location, "answers.wide-unknown", title, grid.id())
                                .suggesting(titles.nearest(title, language)));
    }

    private Diagnostic noCriterion(CsvHeader header) {
        String examples =
                grid.criteria().stream().limit(EXAMPLES).map(Criterion::id).collect(Collectors.joining(", "));
        return Diagnostic.error(
                Location.of(header.file(), header.line(), 0), "answers.wide-no-criterion", grid.id(), examples);
    }
}
