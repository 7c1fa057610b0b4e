package org.essgrid.answers.single;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;

/**
 * A questionnaire that is being filled in: all cells of its file, including those that do not belong to the grid.
 * Immutable.
 *
 * @param language the language of the titles
 * @param preamble the rows above the titles
 * @param columns the index of each column, from 0
 * @param rows the rows below the titles, each with one cell per title
 * @param rowIndices the index of each known row in {@code rows}, from 0, by its French name
 */
public record Draft(
        Language language,
        List<List<String>> preamble,
        List<String> titles,
        Map<QuestionnaireColumn, Integer> columns,
        List<List<String>> rows,
        Map<String, Integer> rowIndices) {

    /** A new text for one cell. */
    public record Edit(String row, QuestionnaireColumn column, String text) {}

    public Draft {
        preamble = List.copyOf(preamble);
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
        rowIndices = Map.copyOf(rowIndices);
    }

    /** The text of a cell; empty if it is blank or if there is no such row. */
    public String text(String row, QuestionnaireColumn column) {
        Integer index = rowIndices.get(row);
        return index == null ? "" : rows.get(index).get(index(column));
    }

    /** The texts of a column, one per row. */
    public List<String> texts(QuestionnaireColumn column) {
        int index = index(column);
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /**
     * A draft with new texts in these cells.
     *
     * @throws IllegalArgumentException if there is no row of that name
     */
    public Draft with(List<Edit> edits) {
        List<List<String>> changed = new ArrayList<>(rows);
        for (Edit edit : edits) {
            Integer index = rowIndices.get(edit.row());
            if (index == null) {
                throw new IllegalArgumentException("no row " + edit.row());
            }
            List<String> cells = new ArrayList<>(changed.get(index));
            cells.set(index(edit.column()), edit.text());
            changed.set(index, List.copyOf(cells));
        }
        return new Draft(language, preamble, titles, columns, changed, rowIndices);
    }

    /** The file, in the format of {@link TemplateWriter}. */
    public byte[] bytes() {
        return AtomicFile.Content.bytes(out -> {
            try (CsvWriter csv = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
                for (List<String> row : preamble) {
                    write(row, csv);
                }
                write(titles, csv);
                for (List<String> row : rows) {
                    write(row, csv);
                }
            }
        });
    }

    private static void write(List<String> row, CsvWriter csv) throws IOException {
        row.forEach(csv::typed);
        csv.endRow();
    }

    /** The French name of the row at a location in {@link #bytes}, if the grid has such a row. */
    public Optional<String> rowAt(Location location) {
        Map<Integer, String> names = new HashMap<>();
        rowIndices.forEach((name, index) -> names.put(index, name));
        int line = 1 + preamble.stream().mapToInt(Draft::lines).sum() + lines(titles);
        for (int i = 0; i < rows.size(); i++) {
            int next = line + lines(rows.get(i));
            if (location.line() >= line && location.line() < next) {
                return Optional.ofNullable(names.get(i));
            }
            line = next;
        }
        return Optional.empty();
    }

    /** The number of lines that a row occupies in the file. */
    private static int lines(List<String> row) {
        return 1
                + (int) row.stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n')
                        .count();
    }

    private int index(QuestionnaireColumn column) {
        return Objects.requireNonNull(columns.get(column), column::toString);
    }
}
