package org.essgrid.answers.longform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.cell.AnswerCells;
import org.essgrid.answers.cell.Cell;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;

/**
 * The rows of one criterion.
 *
 * @param own the row that bears its id
 * @param byInput the rows of its inputs, by input id
 */
record CriterionRows(Optional<Row> own, Map<String, Row> byInput) {

    static CriterionRows of(Criterion criterion, Rows rows) {
        Map<String, Row> byInput = new LinkedHashMap<>();
        if (criterion.measure() instanceof Measure.Quantitative quantitative) {
            quantitative
                    .inputs()
                    .forEach(input ->
                            rows.row(RowNames.input(criterion, input)).ifPresent(row -> byInput.put(input.id(), row)));
        }
        return new CriterionRows(rows.row(criterion.id()), byInput);
    }

    /** All of them in the order of the file. */
    List<Row> all() {
        List<Row> all = new ArrayList<>(byInput.values());
        own.ifPresent(all::add);
        all.sort(Comparator.comparingInt(Row::line));
        return all;
    }

    AnswerCells cells(Column column) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        byInput.forEach((input, row) -> cells.put(input, row.cell(column)));
        return new AnswerCells(own.map(row -> row.cell(column)), cells);
    }

    /** The filled cells of a column. */
    List<Cell> filled(Column column) {
        return all().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    /** What the column holds, each text once. */
    String joined(Column column, String between) {
        return filled(column).stream().map(Cell::text).distinct().collect(Collectors.joining(between));
    }
}
