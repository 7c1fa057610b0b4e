package org.essgrid.answers.longform;

import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerCells;
import org.essgrid.answers.cell.Cell;
import org.essgrid.answers.cell.Remarks;
import org.essgrid.answers.cell.ResponseReader;
import org.essgrid.grid.Criterion;

/** Reads everything that a questionnaire says about one criterion. */
record AnswerReader(Rows rows, Remarks remarks) {

    /** What is said, or empty if nothing is. */
    Optional<Answer> read(Criterion criterion) {
        CriterionRows its = CriterionRows.of(criterion, rows);
        if (its.all().isEmpty()) {
            return Optional.empty();
        }
        // A wrong answer is reported, and the questionnaire refused: what stands for it here does not matter.
        Response response = new ResponseReader(remarks)
                .read(criterion, its.cells(Column.ANSWER))
                .orElseGet(Response.Unknown::new);
        String comment = its.joined(Column.COMMENT, "\n");
        String evidence = its.joined(Column.EVIDENCE, "\n");
        Cell place = its.cells(Column.ANSWER)
                .firstFilled()
                .orElseGet(() -> its.all().get(0).cell(Column.ANSWER));
        warn(criterion, response, comment, evidence, place);
        boolean applies = !(response instanceof Response.NotApplicable);
        Optional<Action> action = new ActionReader(remarks).read(its);
        Answer answer = new Answer(
                applies ? response : new Response.NotApplicable(comment),
                applies ? comment : "",
                evidence,
                targets(criterion, its),
                action,
                place.location());
        return Optional.of(answer).filter(a -> !a.equals(Answer.missing(place.location())));
    }

    private void warn(Criterion criterion, Response response, String comment, String evidence, Cell place) {
        if (response instanceof Response.NotApplicable && comment.isEmpty()) {
            remarks.warning(place, "answers.not-applicable-why", Column.COMMENT.name(remarks.language()));
        }
        boolean answered = response instanceof Response.Levels || response instanceof Response.Inputs;
        if (answered && criterion.evidence() == Criterion.Evidence.REQUIRED && evidence.isEmpty()) {
            remarks.warning(place, "answers.evidence-required", Column.EVIDENCE.name(remarks.language()));
        }
    }

    private Answer.Targets targets(Criterion criterion, CriterionRows its) {
        return new Answer.Targets(
                target(criterion, its.cells(Column.TARGET_1Y)), target(criterion, its.cells(Column.TARGET_3Y)));
    }

    private Optional<Response> target(Criterion criterion, AnswerCells cells) {
        return new ResponseReader(remarks)
                .readTarget(criterion, cells)
                .filter(target -> !(target instanceof Response.Missing));
    }
}
