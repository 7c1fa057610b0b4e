package org.essgrid.answers.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.Language;
import org.jspecify.annotations.Nullable;

/** Which column of a wide table is which. */
@SuppressWarnings(
        "EnumOrdinal") // As an EnumMap does, without an object for each number: a cell is read a million times.
final class TableColumns {

    /** Where nothing stands. */
    static final int NONE = -1;

    private final CsvHeader header;
    private final Language language;
    /** The indices of the columns about each row, by the ordinal of what they hold. */
    private final Map<String, int[]> byRow = new HashMap<>();

    TableColumns(CsvHeader header, Language language) {
        this.header = header;
        this.language = language;
    }

    /** Notes a column; gives the index of the earlier one that is about the same, if there is one. */
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

    int @Nullable [] about(String row) {
        return byRow.get(row);
    }

    /** The index of the column that holds the answer about a row. */
    int answer(String row) {
        int[] indices = byRow.get(row);
        return indices == null ? NONE : indices[QuestionnaireColumn.ANSWER.ordinal()];
    }
}
