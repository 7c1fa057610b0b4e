package org.essgrid.answers.single;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.text.Language;

/**
 * The positions of the columns of a questionnaire.
 *
 * @param indices the index of each column, from 0
 * @param language the language of the titles, and thus of the questionnaire
 */
record ColumnPositions(CsvHeader header, Map<QuestionnaireColumn, Integer> indices, Language language) {

    ColumnPositions {
        indices = Map.copyOf(indices);
    }

    /** The columns of a table; empty if it cannot hold answers, which is then reported. */
    static Optional<ColumnPositions> of(CsvTable table, Diagnostics problems) {
        CsvHeader header = table.header();
        Map<QuestionnaireColumn, Integer> indices = new EnumMap<>(QuestionnaireColumn.class);
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < header.names().size(); i++) {
            Optional<QuestionnaireColumn> column =
                    QuestionnaireColumn.of(header.names().get(i));
            Integer earlier = column.isEmpty() ? null : indices.putIfAbsent(column.get(), i);
            if (column.isEmpty()) {
                unknown.add(i);
            } else if (earlier != null) {
                problems.error(
                        header.location(i),
                        "answers.column-twice",
                        header.names().get(i),
                        header.names().get(earlier));
            }
        }
        Language language = language(header, indices);
        unknown.forEach(i -> warnOfUnknown(table, i, language, problems));
        return hasAnswers(header, indices, problems)
                ? Optional.of(new ColumnPositions(header, indices, language))
                : Optional.empty();
    }

    /** The cell of a row; if there is no such column, a blank one with the location of the row. */
    AnswerCell cell(CsvRow row, QuestionnaireColumn column) {
        Integer index = indices.get(column);
        String rowName = row.cell(Objects.requireNonNull(indices.get(QuestionnaireColumn.ROW)))
                .strip();
        return index == null
                ? new AnswerCell(rowName, "", header.location(row))
                : new AnswerCell(rowName, row.cell(index), header.location(row, index));
    }

    private static Language language(CsvHeader header, Map<QuestionnaireColumn, Integer> indices) {
        long english = indices.entrySet().stream()
                .filter(e -> isNamed(header, e.getKey(), e.getValue(), Language.ENGLISH))
                .count();
        long french = indices.entrySet().stream()
                .filter(e -> isNamed(header, e.getKey(), e.getValue(), Language.FRENCH))
                .count();
        return english > french ? Language.ENGLISH : Language.FRENCH;
    }

    private static boolean isNamed(CsvHeader header, QuestionnaireColumn column, int index, Language language) {
        return column.name(language).equalsIgnoreCase(header.names().get(index));
    }

    private static void warnOfUnknown(CsvTable table, int index, Language language, Diagnostics problems) {
        String title = table.header().names().get(index);
        long filled = table.rows().stream()
                .filter(row ->
                        !new AnswerCell("", row.cell(index), table.header().location(index)).isBlank())
                .count();
        if (title.isEmpty() && filled == 0) {
            return;
        }
        List<String> known = Arrays.stream(QuestionnaireColumn.values())
                .map(c -> c.name(language))
                .toList();
        Location location = table.header().location(index);
        Diagnostic warning = title.isEmpty()
                ? Diagnostic.warning(location, "answers.column-untitled", filled)
                : Diagnostic.warning(location, "answers.column-unknown", title, filled)
                        .suggesting(Suggestion.nearest(title, known));
        problems.add(warning);
    }

    private static boolean hasAnswers(
            CsvHeader header, Map<QuestionnaireColumn, Integer> indices, Diagnostics problems) {
        boolean all = true;
        for (QuestionnaireColumn needed : List.of(QuestionnaireColumn.ROW, QuestionnaireColumn.ANSWER)) {
            if (!indices.containsKey(needed)) {
                all = false;
                problems.error(
                        header.location(),
                        "answers.column-missing",
                        needed.name(Language.FRENCH),
                        needed.name(Language.ENGLISH),
                        String.join(", ", header.names()));
            }
        }
        return all;
    }
}
