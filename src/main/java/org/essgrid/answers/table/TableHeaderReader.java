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
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.Language;

/** Identifies the columns of a wide table by their titles, and reports all errors in them together. */
final class TableHeaderReader {

    private static final int EXAMPLES = 3;

    private final Grid grid;
    private final ColumnTitleReader titles;

    TableHeaderReader(Grid grid) {
        this.grid = grid;
        this.titles = new ColumnTitleReader(grid);
    }

    /** Whether these cells look like titles: one of a criterion, or several of facts. */
    boolean areTitles(List<String> cells) {
        List<ColumnTitle> known =
                cells.stream().map(titles::read).flatMap(Optional::stream).toList();
        return known.size() > 1 || known.stream().anyMatch(ColumnTitle::isCriterion);
    }

    /** Whether one of these cells is the title of a criterion's column. */
    boolean hasCriterion(List<String> cells) {
        return cells.stream().map(titles::read).flatMap(Optional::stream).anyMatch(ColumnTitle::isCriterion);
    }

    /** Whether these cells look like a row of one actor's questionnaire: its name, then something else. */
    boolean isQuestion(List<String> cells) {
        return cells.size() > 1
                && titles.read(cells.get(0)).isPresent()
                && titles.read(cells.get(1)).isEmpty();
    }

    /**
     * The columns; empty if any title has an error, which is then reported.
     *
     * @param answers whether at least one criterion must have a column
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
                columns.add(read.get(i).get(), i)
                        .filter(earlier -> !header.names()
                                .get(earlier)
                                .equals(header.names().get(index)))
                        .ifPresent(earlier -> found.add(twice(header, index, earlier)));
            } else {
                unknownColumn(header, i, columns.language()).ifPresent(found::add);
            }
        }
        if (answers
                && known.stream()
                        .noneMatch(title -> title.isCriterion() && title.column() == QuestionnaireColumn.ANSWER)) {
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
        ColumnTitleReader titles = new ColumnTitleReader(grid);
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

    /** A column whose title begins with # is ignored, like such rows in a questionnaire of one actor. */
    private Optional<Diagnostic> unknownColumn(CsvHeader header, int index, Language language) {
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
        return Diagnostic.error(header.location(), "answers.wide-no-criterion", grid.id(), examples);
    }
}
