package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.essgrid.answers.survey.SurveyMapping.Column;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvHeader;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a mapping in an export. */
final class ColumnLookup {

    private final SurveyMapping mapping;
    private final CsvHeader header;
    private final @Nullable Column[] byIndex;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Column> gone = new ArrayList<>();

    private ColumnLookup(SurveyMapping mapping, CsvHeader header) {
        this.mapping = mapping;
        this.header = header;
        this.byIndex = new Column[header.names().size()];
        List<Column> rest = new ArrayList<>();
        for (Column column : mapping.columns()) {
            int index = column.index().isPresent() ? index(column, column.index()) : find(column, false);
            if (index < 0) {
                rest.add(column);
            } else {
                put(column, index);
            }
        }
        // What a title contains counts only where no column has the whole title.
        for (Column column : rest) {
            int index = column.index().isPresent() ? -1 : find(column, true);
            if (index < 0) {
                gone.add(column);
            } else {
                put(column, index);
            }
        }
    }

    static ColumnLookup of(SurveyMapping mapping, CsvHeader header) {
        return new ColumnLookup(mapping, header);
    }

    /** The meaning of each column of the export; null where the mapping has none. */
    @Nullable
    Column[] byIndex() {
        return byIndex.clone();
    }

    /** The columns of the mapping that the export does not have. */
    List<Column> gone() {
        return List.copyOf(gone);
    }

    /** Reports what does not fit: columns that are not in the mapping, that it describes twice, or that are gone. */
    void report(Diagnostics found) {
        found.addAll(problems);
        for (int i = 0; i < byIndex.length; i++) {
            if (byIndex[i] == null) {
                found.error(
                        header.location(i),
                        "survey.unmapped-column",
                        header.names().get(i),
                        mapping.file());
            }
        }
        gone.stream().filter(column -> column.target().isPresent()).forEach(column -> found.add(goneColumn(column)));
    }

    private Diagnostic goneColumn(Column column) {
        Location place = header.location();
        return column.index().isPresent()
                ? Diagnostic.error(
                        place,
                        "survey.column-moved",
                        Location.letters(column.index().getAsInt() + 1),
                        column.title(),
                        mapping.file(),
                        column.line())
                : Diagnostic.warning(place, "survey.column-gone", column.title(), mapping.file(), column.line());
    }

    private int index(Column column, OptionalInt at) {
        int index = at.orElseThrow();
        boolean there = index < header.names().size()
                && (column.title().isEmpty()
                        || header.names().get(index).equals(column.title())
                        || ExportTitles.contains(mapping.tool(), header.names().get(index), column.title()));
        return there ? index : -1;
    }

    /** The index of the column with this title; if there are several, which is a problem, of the first. */
    private int find(Column column, boolean code) {
        int[] indices = IntStream.range(0, byIndex.length)
                .filter(i -> code
                        ? byIndex[i] == null
                                && ExportTitles.contains(
                                        mapping.tool(), header.names().get(i), column.title())
                        : header.names().get(i).equals(column.title()))
                .toArray();
        if (indices.length > 1 && Arrays.stream(indices).noneMatch(this::isDescribedByLetters)) {
            problems.add(Diagnostic.error(
                    header.location(indices[1]),
                    "survey.column-repeated",
                    column.title(),
                    Location.letters(indices[0] + 1),
                    Location.letters(indices[1] + 1),
                    mapping.file(),
                    column.line()));
            Arrays.stream(indices).forEach(i -> byIndex[i] = byIndex[i] == null ? column : byIndex[i]);
        }
        return indices.length == 0 ? -1 : indices[0];
    }

    private boolean isDescribedByLetters(int index) {
        return mapping.columns().stream().anyMatch(column -> column.index().equals(OptionalInt.of(index)));
    }

    private void put(Column column, int index) {
        Column earlier = byIndex[index];
        if (earlier != null && !earlier.equals(column)) {
            problems.add(Diagnostic.error(
                    header.location(index),
                    "survey.mapped-twice",
                    header.names().get(index),
                    mapping.file(),
                    earlier.line(),
                    column.line()));
        }
        byIndex[index] = column;
    }
}
