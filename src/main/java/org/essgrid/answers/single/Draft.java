package org.essgrid.answers.single;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;

/**
 * A questionnaire while it is being filled: the cells as they stand in its file, whatever else the file holds. It never
 * changes; a filled cell makes another draft.
 *
 * @param language that of its titles
 * @param above the rows that stand above its titles
 * @param columns where each column is found, from 0
 * @param rows all others, each with as many cells as there are titles
 * @param places where each row is found among them, from 0, by its French name
 */
public record Draft(
        Language language,
        List<List<String>> above,
        List<String> titles,
        Map<QuestionnaireColumn, Integer> columns,
        List<List<String>> rows,
        Map<String, Integer> places) {

    /** A text for one cell. */
    public record Edit(String row, QuestionnaireColumn column, String text) {}

    public Draft {
        above = List.copyOf(above);
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
        places = Map.copyOf(places);
    }

    /** What stands in a cell; empty if it is blank, or if there is no such row. */
    public String text(String row, QuestionnaireColumn column) {
        Integer place = places.get(row);
        return place == null ? "" : rows.get(place).get(index(column));
    }

    /** What stands in the cells of a column, from row to row. */
    public List<String> texts(QuestionnaireColumn column) {
        int index = index(column);
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /**
     * The same with other texts in these cells.
     *
     * @throws IllegalArgumentException if there is no row of that name
     */
    public Draft with(List<Edit> edits) {
        List<List<String>> changed = new ArrayList<>(rows);
        for (Edit edit : edits) {
            Integer place = places.get(edit.row());
            if (place == null) {
                throw new IllegalArgumentException("no row " + edit.row());
            }
            List<String> cells = new ArrayList<>(changed.get(place));
            cells.set(index(edit.column()), edit.text());
            changed.set(place, List.copyOf(cells));
        }
        return new Draft(language, above, titles, columns, changed, places);
    }

    /** The file: as {@link TemplateWriter} writes it, with what a person would have typed into its cells. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(bytes, CsvStyle.FRENCH_EXCEL)) {
            for (List<String> row : above) {
                write(row, csv);
            }
            write(titles, csv);
            for (List<String> row : rows) {
                write(row, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(List<String> row, CsvWriter csv) throws IOException {
        row.forEach(csv::typed);
        csv.endRow();
    }

    /** The French name of the row to which a place in {@link #bytes} belongs, if it is one that the grid knows. */
    public Optional<String> rowAt(Location place) {
        Map<Integer, String> names = new HashMap<>();
        places.forEach((name, index) -> names.put(index, name));
        int line = 1 + above.stream().mapToInt(Draft::lines).sum() + lines(titles);
        for (int i = 0; i < rows.size(); i++) {
            int next = line + lines(rows.get(i));
            if (place.line() >= line && place.line() < next) {
                return Optional.ofNullable(names.get(i));
            }
            line = next;
        }
        return Optional.empty();
    }

    /** How many lines of the file a row covers. */
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
