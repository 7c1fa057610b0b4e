package org.essgrid.answers.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.cell.AnswerCells;
import org.essgrid.answers.cell.Cell;

/**
 * The rows of one criterion that a questionnaire has.
 *
 * @param own the row that bears its id
 * @param byInput the rows of its inputs, by input id
 * @param all of them in the order of the file
 */
record CriterionRows(Optional<Row> own, Map<String, Row> byInput, List<Row> all) {

    /** @param inputs the names of the rows of the inputs, by input id */
    static CriterionRows of(String criterionId, Map<String, String> inputs, Form form) {
        Optional<Row> own = form.row(criterionId);
        Map<String, Row> byInput = byInput(inputs, form);
        if (byInput.isEmpty()) {
            return new CriterionRows(own, Map.of(), own.map(List::of).orElse(List.of()));
        }
        List<Row> all = new ArrayList<>(byInput.values());
        own.ifPresent(all::add);
        all.sort(Comparator.comparing(row -> row.answer().location()));
        return new CriterionRows(own, byInput, all);
    }

    private static Map<String, Row> byInput(Map<String, String> inputs, Form form) {
        Map<String, Row> rows = Map.of();
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            Optional<Row> row = form.row(input.getValue());
            if (row.isPresent()) {
                // Nearly every criterion is answered in its own row, and needs no map.
                rows = rows.isEmpty() ? new HashMap<>() : rows;
                rows.put(input.getKey(), row.get());
            }
        }
        return rows;
    }

    /** Whether anything is said beside the answer. */
    boolean sayMore() {
        for (Row row : all) {
            if (row.saysMore()) {
                return true;
            }
        }
        return false;
    }

    AnswerCells cells(Column column) {
        Optional<Cell> itself = own.isPresent() ? own.get().filled(column) : Optional.empty();
        if (byInput.isEmpty()) {
            return new AnswerCells(itself, Map.of());
        }
        Map<String, Cell> cells = new HashMap<>();
        byInput.forEach((input, row) -> row.filled(column).ifPresent(cell -> cells.put(input, cell)));
        return new AnswerCells(itself, cells);
    }

    /** The filled cells of a column. */
    List<Cell> filled(Column column) {
        List<Cell> filled = new ArrayList<>();
        for (Row row : all) {
            row.filled(column).ifPresent(filled::add);
        }
        return filled;
    }

    /** What the column holds, each text once. */
    String joined(Column column, String between) {
        Set<String> texts = new LinkedHashSet<>();
        filled(column).forEach(cell -> texts.add(cell.text()));
        return String.join(between, texts);
    }
}
