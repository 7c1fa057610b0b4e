package org.essgrid.answers.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.Language;
import org.jspecify.annotations.Nullable;

/** The positions of the columns of a wide table. */
@SuppressWarnings("EnumOrdinal") // An array, not an EnumMap, avoids boxing: millions of cells are read.
final class TableColumns {

    /** The index of a column that does not exist. */
    static final int NONE = -1;

    private final CsvHeader header;
    private final Language language;
    /** The indices of the columns of each row name, by the ordinal of their {@link QuestionnaireColumn}. */
    private final Map<String, int[]> byRow = new HashMap<>();

    TableColumns(CsvHeader header, Language language) {
        this.header = header;
        this.language = language;
    }

    /** Adds a column, unless an earlier one has the same meaning; returns the index of that one. */
    Optional<Integer> add(ColumnTitle title, int index) {
        int[] indices = byRow.computeIfAbsent(title.row(), row -> none());
        int earlier = indices[title.column().ordinal()];
        if (earlier == NONE) {
            indices[title.column().ordinal()] = index;
            return Optional.empty();
        }
        return Optional.of(earlier);
    }

    private static int[] none() {
        int[] indices = new int[QuestionnaireColumn.values().length];
        Arrays.fill(indices, NONE);
        return indices;
    }

    CsvHeader header() {
        return header;
    }

    Language language() {
        return language;
    }

    /** The indices of the columns about a row, or null if there are none. */
    int @Nullable [] about(String row) {
        return byRow.get(row);
    }

    /** The index of the column that holds the answer of a row, or {@link #NONE}. */
    int answer(String row) {
        int[] indices = byRow.get(row);
        return indices == null ? NONE : indices[QuestionnaireColumn.ANSWER.ordinal()];
    }
}
