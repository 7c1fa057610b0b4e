package org.essgrid.answers.questionnaire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.answers.Action;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.cell.DateCell;

/** Reads what will be done about a criterion. */
record ActionReader(CellProblems remarks) {

    Optional<Action> read(CriterionRows rows) {
        String what = rows.joined(QuestionnaireColumn.ACTION, "\n");
        Optional<LocalDate> due = one(rows.filled(QuestionnaireColumn.DUE), cell -> DateCell.read(cell, remarks));
        Optional<Action.Status> status = one(rows.filled(QuestionnaireColumn.STATUS), this::status);
        if (what.isEmpty()) {
            String title = rows.all().get(0).title(QuestionnaireColumn.ACTION, remarks.language());
            List.of(QuestionnaireColumn.OWNER, QuestionnaireColumn.DUE, QuestionnaireColumn.STATUS)
                    .forEach(column -> rows.filled(column).forEach(cell -> warnOfNoAction(cell, title)));
            return Optional.empty();
        }
        return Optional.of(new Action(
                what, rows.joined(QuestionnaireColumn.OWNER, ", "), due, status.orElse(Action.Status.TO_DO)));
    }

    private void warnOfNoAction(AnswerCell cell, String title) {
        remarks.warning(cell, "answers.action-missing", cell.quote(), title);
    }

    private Optional<Action.Status> status(AnswerCell cell) {
        Optional<Action.Status> status = StatusWords.find(cell.text());
        if (status.isEmpty()) {
            remarks.error(
                    cell,
                    StatusWords.nearest(cell.text(), remarks.language()),
                    "answers.action-status",
                    cell.quote(),
                    StatusWords.listed(remarks.language()));
        }
        return status;
    }

    /** What the cells say; the rows of one criterion may repeat it, but must not differ. */
    private <T> Optional<T> one(List<AnswerCell> cells, Function<AnswerCell, Optional<T>> read) {
        Map<T, AnswerCell> said = new LinkedHashMap<>();
        for (AnswerCell cell : cells) {
            read.apply(cell).ifPresent(value -> said.putIfAbsent(value, cell));
        }
        List<AnswerCell> different = List.copyOf(said.values());
        if (different.size() > 1) {
            AnswerCell second = different.get(1);
            remarks.error(
                    second,
                    "answers.action-differs",
                    second.quote(),
                    different.get(0).quote(),
                    different.get(0).location().line());
        }
        return said.keySet().stream().findFirst();
    }
}
