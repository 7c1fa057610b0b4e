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
 * The rows of a questionnaire about one criterion.
 *
 * @param own the row of the criterion's id, if any
 * @param byInput the rows of its inputs, by input id
 * @param all all rows in the order of the file
 */
record CriterionRows(
        Optional<QuestionnaireCells.Row> own,
        Map<String, QuestionnaireCells.Row> byInput,
        List<QuestionnaireCells.Row> all) {

    /** @param inputs the names of the rows of the inputs, by input id */
    static CriterionRows of(String criterionId, Map<String, String> inputs, QuestionnaireCells questionnaire) {
        Optional<QuestionnaireCells.Row> own = questionnaire.row(criterionId);
        Map<String, QuestionnaireCells.Row> byInput = byInput(inputs, questionnaire);
        if (byInput.isEmpty()) {
            return new CriterionRows(own, Map.of(), own.map(List::of).orElse(List.of()));
        }
        List<QuestionnaireCells.Row> all = new ArrayList<>(byInput.values());
        own.ifPresent(all::add);
        all.sort(Comparator.comparing(row -> row.answer().location()));
        return new CriterionRows(own, byInput, all);
    }

    private static Map<String, QuestionnaireCells.Row> byInput(
            Map<String, String> inputs, QuestionnaireCells questionnaire) {
        Map<String, QuestionnaireCells.Row> rows = Map.of();
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            Optional<QuestionnaireCells.Row> row = questionnaire.row(input.getValue());
            if (row.isPresent()) {
                // Most criteria are answered in their own row and need no map.
                rows = rows.isEmpty() ? new HashMap<>() : rows;
                rows.put(input.getKey(), row.get());
            }
        }
        return rows;
    }

    /** Whether any column other than the answer is filled. */
    boolean hasAdditional() {
        for (QuestionnaireCells.Row row : all) {
            if (row.hasAdditional()) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a column. */
    AnswerCells cells(QuestionnaireColumn column) {
        Optional<AnswerCell> ownCell = own.isPresent() ? own.get().filled(column) : Optional.empty();
        if (byInput.isEmpty()) {
            return new AnswerCells(ownCell, Map.of());
        }
        Map<String, AnswerCell> cells = new HashMap<>();
        byInput.forEach((input, row) -> row.filled(column).ifPresent(cell -> cells.put(input, cell)));
        return new AnswerCells(ownCell, cells);
    }

    /** The filled cells of a column. */
    List<AnswerCell> filled(QuestionnaireColumn column) {
        List<AnswerCell> filled = new ArrayList<>();
        for (QuestionnaireCells.Row row : all) {
            row.filled(column).ifPresent(filled::add);
        }
        return filled;
    }

    /** The texts of a column without duplicates, joined by the separator. */
    String joined(QuestionnaireColumn column, String separator) {
        Set<String> texts = new LinkedHashSet<>();
        filled(column).forEach(cell -> texts.add(cell.text()));
        return String.join(separator, texts);
    }
}
