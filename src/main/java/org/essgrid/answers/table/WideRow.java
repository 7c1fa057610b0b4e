package org.essgrid.answers.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.Cell;
import org.essgrid.answers.questionnaire.Column;
import org.essgrid.answers.questionnaire.Row;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.Language;

/** The cells about one criterion, input or fact in the row of an actor. */
@SuppressWarnings(
        "EnumOrdinal") // As an EnumMap does, without an object for each number: a cell is read a million times.
final class WideRow implements Row {

    private static final List<Column> BESIDE_ANSWER = Column.besideAnswer();

    private final WideForm form;
    private final String name;
    private final int[] indices;

    /** @param indices of the columns, by the ordinal of what they hold */
    WideRow(WideForm form, String name, int[] indices) {
        this.form = form;
        this.name = name;
        this.indices = indices;
    }

    @Override
    public Optional<Cell> filled(Column column) {
        int index = indices[column.ordinal()];
        String text = index == WideColumns.NONE ? "" : form.csv().cell(index);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Cell cell = new Cell(form.actor(), text, location(index));
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    @Override
    public Cell answer() {
        int index = indices[Column.ANSWER.ordinal()];
        return index == WideColumns.NONE
                ? new Cell(form.actor(), "", location(firstIndex()))
                : new Cell(form.actor(), form.csv().cell(index), location(index));
    }

    private int firstIndex() {
        return Arrays.stream(indices)
                .filter(index -> index != WideColumns.NONE)
                .min()
                .orElseThrow();
    }

    @Override
    public boolean saysMore() {
        for (Column column : BESIDE_ANSWER) {
            // Nearly no criterion has such columns, so this is what is asked first.
            if (indices[column.ordinal()] != WideColumns.NONE && filled(column).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String title(Column column, Language language) {
        CsvHeader header = form.columns().header();
        int index = indices[column.ordinal()];
        return index == WideColumns.NONE
                ? name + "." + column.name(language)
                : header.names().get(index);
    }

    private Location location(int index) {
        return form.columns().header().location(form.csv(), index);
    }
}
