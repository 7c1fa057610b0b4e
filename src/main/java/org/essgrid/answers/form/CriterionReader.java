package org.essgrid.answers.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerCells;
import org.essgrid.answers.cell.Cell;
import org.essgrid.answers.cell.Remarks;
import org.essgrid.answers.cell.ResponseReader;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;

/** Reads everything that questionnaires say about one criterion. */
final class CriterionReader {

    private final Criterion criterion;
    private final ResponseReader responses;
    private final Map<String, String> inputRows = new LinkedHashMap<>();

    CriterionReader(Criterion criterion) {
        this.criterion = criterion;
        this.responses = new ResponseReader(criterion);
        if (criterion.measure() instanceof Measure.Quantitative measure) {
            for (Input input : measure.inputs()) {
                inputRows.put(input.id(), RowNames.input(criterion, input));
            }
        }
    }

    String id() {
        return criterion.id();
    }

    /** What is said, or empty if nothing is. */
    Optional<Answer> read(Form form, Remarks remarks) {
        CriterionRows its = CriterionRows.of(criterion.id(), inputRows, form);
        if (its.all().isEmpty()) {
            return Optional.empty();
        }
        AnswerCells cells = its.cells(Column.ANSWER);
        // A wrong answer is reported, and the questionnaire refused: what stands for it here does not matter.
        Response response = responses.read(cells, remarks).orElseGet(Response.Unknown::new);
        String comment = its.joined(Column.COMMENT, "\n");
        String evidence = its.joined(Column.EVIDENCE, "\n");
        cells.firstFilled().ifPresent(place -> warn(response, comment, evidence, place, its, remarks));
        Location place = cells.firstFilled()
                .map(Cell::location)
                .orElseGet(() -> its.all().get(0).place());
        boolean applies = !(response instanceof Response.NotApplicable);
        Optional<Action> action = new ActionReader(remarks).read(its);
        Answer answer = new Answer(
                applies ? response : new Response.NotApplicable(comment),
                applies ? comment : "",
                evidence,
                new Answer.Targets(target(its, Column.TARGET_1Y, remarks), target(its, Column.TARGET_3Y, remarks)),
                action,
                place);
        return Optional.of(answer).filter(a -> !a.equals(Answer.missing(place)));
    }

    private void warn(
            Response response, String comment, String evidence, Cell place, CriterionRows its, Remarks remarks) {
        Row first = its.all().get(0);
        if (response instanceof Response.NotApplicable && comment.isEmpty()) {
            remarks.warning(place, "answers.not-applicable-why", first.title(Column.COMMENT, remarks.language()));
        }
        boolean answered = response instanceof Response.Levels || response instanceof Response.Inputs;
        if (answered && criterion.evidence() == Criterion.Evidence.REQUIRED && evidence.isEmpty()) {
            remarks.warning(place, "answers.evidence-required", first.title(Column.EVIDENCE, remarks.language()));
        }
    }

    private Optional<Response> target(CriterionRows its, Column column, Remarks remarks) {
        return responses.readTarget(its.cells(column), remarks).filter(target -> !(target instanceof Response.Missing));
    }
}
