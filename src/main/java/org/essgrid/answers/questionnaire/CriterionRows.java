package org.essgrid.answers.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerCells;

/**
 * The rows of one criterion that a questionnaire has.
 *
 * @param own the row that bears its id
 * @param byInput the rows of its inputs, by input id
 * @param all of them in the order of the file
 */
record CriterionRows(
        Optional<QuestionnaireRow> own, Map<String, QuestionnaireRow> byInput, List<QuestionnaireRow> all) {

    /** @param inputs the names of the rows of the inputs, by input id */
    static CriterionRows of(String criterionId, Map<String, String> inputs, QuestionnaireCells form) {
        Optional<QuestionnaireRow> own = form.row(criterionId);
        Map<String, QuestionnaireRow> byInput = byInput(inputs, form);
        if (byInput.isEmpty()) {
            return new CriterionRows(own, Map.of(), own.map(List::of).orElse(List.of()));
        }
        List<QuestionnaireRow> all = new ArrayList<>(byInput.values());
        own.ifPresent(all::add);
        all.sort(Comparator.comparing(row -> row.answer().location()));
        return new CriterionRows(own, byInput, all);
    }

    private static Map<String, QuestionnaireRow> byInput(Map<String, String> inputs, QuestionnaireCells form) {
        Map<String, QuestionnaireRow> rows = Map.of();
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            Optional<QuestionnaireRow> row = form.row(input.getValue());
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
        for (QuestionnaireRow row : all) {
            if (row.saysMore()) {
                return true;
            }
        }
        return false;
    }

    AnswerCells cells(QuestionnaireColumn column) {
        Optional<AnswerCell> itself = own.isPresent() ? own.get().filled(column) : Optional.empty();
        if (byInput.isEmpty()) {
            return new AnswerCells(itself, Map.of());
        }
        Map<String, AnswerCell> cells = new HashMap<>();
        byInput.forEach((input, row) -> row.filled(column).ifPresent(cell -> cells.put(input, cell)));
        return new AnswerCells(itself, cells);
    }

    /** The filled cells of a column. */
    List<AnswerCell> filled(QuestionnaireColumn column) {
        List<AnswerCell> filled = new ArrayList<>();
        for (QuestionnaireRow row : all) {
            row.filled(column).ifPresent(filled::add);
        }
        return filled;
    }

    /** What the column holds, each text once. */
    String joined(QuestionnaireColumn column, String between) {
        Set<String> texts = new LinkedHashSet<>();
        filled(column).forEach(cell -> texts.add(cell.text()));
        return String.join(between, texts);
    }
}
