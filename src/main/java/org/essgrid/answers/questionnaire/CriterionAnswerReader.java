package org.essgrid.answers.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerCells;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.cell.ResponseReader;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;

/** Reads the answer to one criterion with its comment, evidence, targets and action. */
final class CriterionAnswerReader {

    private final Criterion criterion;
    private final ResponseReader responses;
    private final Map<String, String> inputRows = new LinkedHashMap<>();

    CriterionAnswerReader(Criterion criterion) {
        this.criterion = criterion;
        this.responses = new ResponseReader(criterion);
        criterion.measure().inputs().forEach(input -> inputRows.put(input.id(), RowNames.input(criterion, input)));
    }

    String id() {
        return criterion.id();
    }

    /** The answer; empty if nothing about the criterion is filled in. */
    Optional<Answer> read(QuestionnaireCells questionnaire, CellProblems problems) {
        CriterionRows rows = CriterionRows.of(criterion.id(), inputRows, questionnaire);
        if (rows.all().isEmpty()) {
            return Optional.empty();
        }
        AnswerCells cells = rows.cells(QuestionnaireColumn.ANSWER);
        Optional<AnswerCell> first = cells.firstFilled();
        boolean hasAdditional = rows.hasAdditional();
        if (first.isEmpty() && !hasAdditional) {
            return Optional.empty();
        }
        // An invalid answer is reported and the questionnaire rejected, so any placeholder will do.
        Response response = responses.read(cells, problems).orElseGet(Response.Unknown::new);
        Location location = first.isPresent()
                ? first.get().location()
                : rows.all().get(0).answer().location();
        Answer answer = hasAdditional
                ? answer(response, rows, location, problems)
                : new Answer(response, "", "", Answer.Targets.NONE, Optional.empty(), location);
        if (first.isPresent()) {
            warnOfMissingText(answer, first.get(), rows.all().get(0), problems);
        } else {
            rows.filled(QuestionnaireColumn.COMMENT).stream()
                    .filter(responses::isAnswer)
                    .forEach(comment -> problems.warning(comment, "answers.answer-in-comment", comment.quote()));
        }
        return answer.isEmpty() ? Optional.empty() : Optional.of(answer);
    }

    private Answer answer(Response response, CriterionRows rows, Location location, CellProblems problems) {
        String comment = rows.joined(QuestionnaireColumn.COMMENT, "\n");
        boolean applies = !(response instanceof Response.NotApplicable);
        return new Answer(
                applies ? response : new Response.NotApplicable(comment),
                applies ? comment : "",
                rows.joined(QuestionnaireColumn.EVIDENCE, "\n"),
                new Answer.Targets(
                        target(rows, QuestionnaireColumn.TARGET_1Y, problems),
                        target(rows, QuestionnaireColumn.TARGET_3Y, problems)),
                action(rows, problems),
                location);
    }

    private void warnOfMissingText(
            Answer answer, AnswerCell cell, QuestionnaireCells.Row first, CellProblems problems) {
        Response response = answer.response();
        if (response instanceof Response.NotApplicable not && not.reason().isEmpty()) {
            problems.warning(
                    cell, AnswersReader.NO_REASON, first.title(QuestionnaireColumn.COMMENT, problems.language()));
        }
        boolean answered = response instanceof Response.Levels || response instanceof Response.Inputs;
        if (answered
                && criterion.evidence() == Criterion.Evidence.REQUIRED
                && answer.evidence().isEmpty()) {
            problems.warning(
                    cell, "answers.evidence-required", first.title(QuestionnaireColumn.EVIDENCE, problems.language()));
        }
    }

    private Optional<Response> target(CriterionRows rows, QuestionnaireColumn column, CellProblems problems) {
        return responses
                .readTarget(rows.cells(column), problems)
                .filter(target -> !(target instanceof Response.Missing));
    }

    /** The planned action; empty if there is none. */
    private static Optional<Action> action(CriterionRows rows, CellProblems problems) {
        String what = rows.joined(QuestionnaireColumn.ACTION, "\n");
        Optional<LocalDate> due = one(rows.filled(QuestionnaireColumn.DUE), cell -> cell.date(problems), problems);
        Optional<Action.Status> status =
                one(rows.filled(QuestionnaireColumn.STATUS), cell -> status(cell, problems), problems);
        if (what.isEmpty()) {
            String title = rows.all().get(0).title(QuestionnaireColumn.ACTION, problems.language());
            List.of(QuestionnaireColumn.OWNER, QuestionnaireColumn.DUE, QuestionnaireColumn.STATUS)
                    .forEach(column -> rows.filled(column).forEach(cell -> warnOfNoAction(cell, title, problems)));
            return Optional.empty();
        }
        return Optional.of(new Action(
                what, rows.joined(QuestionnaireColumn.OWNER, ", "), due, status.orElse(Action.Status.TO_DO)));
    }

    private static void warnOfNoAction(AnswerCell cell, String title, CellProblems problems) {
        problems.warning(cell, "answers.action-missing", cell.quote(), title);
    }

    private static Optional<Action.Status> status(AnswerCell cell, CellProblems problems) {
        Optional<Action.Status> status = StatusWords.find(cell.text());
        if (status.isEmpty()) {
            problems.error(
                    cell,
                    StatusWords.nearest(cell.text(), problems.language()),
                    "answers.action-status",
                    cell.quote(),
                    StatusWords.listed(problems.language()));
        }
        return status;
    }

    /** The value of the cells: the rows of one criterion may repeat it, but different values are reported. */
    private static <T> Optional<T> one(
            List<AnswerCell> cells, Function<AnswerCell, Optional<T>> read, CellProblems problems) {
        Map<T, AnswerCell> found = new LinkedHashMap<>();
        for (AnswerCell cell : cells) {
            read.apply(cell).ifPresent(value -> found.putIfAbsent(value, cell));
        }
        List<AnswerCell> different = List.copyOf(found.values());
        if (different.size() > 1) {
            AnswerCell second = different.get(1);
            problems.error(
                    second,
                    "answers.action-differs",
                    second.quote(),
                    different.get(0).quote(),
                    different.get(0).location().rowOrLine());
        }
        return found.keySet().stream().findFirst();
    }

    /**
     * The rows of a questionnaire about one criterion.
     *
     * @param own the row of the criterion's id, if any
     * @param byInput the rows of its inputs, by input id
     * @param all all rows in the order of the file
     */
    private record CriterionRows(
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
}
