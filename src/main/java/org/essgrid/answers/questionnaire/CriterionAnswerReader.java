package org.essgrid.answers.questionnaire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.answers.cell.AnswerCells;
import org.essgrid.answers.cell.CellProblems;
import org.essgrid.answers.cell.ResponseReader;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;

/** Reads everything that questionnaires say about one criterion. */
final class CriterionAnswerReader {

    private final Criterion criterion;
    private final ResponseReader responses;
    private final Map<String, String> inputRows = new LinkedHashMap<>();

    CriterionAnswerReader(Criterion criterion) {
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
    Optional<Answer> read(QuestionnaireCells form, CellProblems remarks) {
        CriterionRows its = CriterionRows.of(criterion.id(), inputRows, form);
        if (its.all().isEmpty()) {
            return Optional.empty();
        }
        AnswerCells cells = its.cells(QuestionnaireColumn.ANSWER);
        Optional<AnswerCell> first = cells.firstFilled();
        boolean more = its.sayMore();
        if (first.isEmpty() && !more) {
            return Optional.empty();
        }
        // A wrong answer is reported, and the questionnaire refused: what stands for it here does not matter.
        Response response = responses.read(cells, remarks).orElseGet(Response.Unknown::new);
        Location place = first.isPresent()
                ? first.get().location()
                : its.all().get(0).answer().location();
        Answer answer = more
                ? answer(response, its, place, remarks)
                : new Answer(response, "", "", Answer.Targets.NONE, Optional.empty(), place);
        if (first.isPresent()) {
            warn(answer, first.get(), its.all().get(0), remarks);
        }
        return answer.saysNothing() ? Optional.empty() : Optional.of(answer);
    }

    private Answer answer(Response response, CriterionRows its, Location place, CellProblems remarks) {
        String comment = its.joined(QuestionnaireColumn.COMMENT, "\n");
        boolean applies = !(response instanceof Response.NotApplicable);
        return new Answer(
                applies ? response : new Response.NotApplicable(comment),
                applies ? comment : "",
                its.joined(QuestionnaireColumn.EVIDENCE, "\n"),
                new Answer.Targets(
                        target(its, QuestionnaireColumn.TARGET_1Y, remarks),
                        target(its, QuestionnaireColumn.TARGET_3Y, remarks)),
                new ActionReader(remarks).read(its),
                place);
    }

    private void warn(Answer answer, AnswerCell place, QuestionnaireRow first, CellProblems remarks) {
        Response response = answer.response();
        if (response instanceof Response.NotApplicable not && not.reason().isEmpty()) {
            remarks.warning(
                    place, "answers.not-applicable-why", first.title(QuestionnaireColumn.COMMENT, remarks.language()));
        }
        boolean answered = response instanceof Response.Levels || response instanceof Response.Inputs;
        if (answered
                && criterion.evidence() == Criterion.Evidence.REQUIRED
                && answer.evidence().isEmpty()) {
            remarks.warning(
                    place, "answers.evidence-required", first.title(QuestionnaireColumn.EVIDENCE, remarks.language()));
        }
    }

    private Optional<Response> target(CriterionRows its, QuestionnaireColumn column, CellProblems remarks) {
        return responses.readTarget(its.cells(column), remarks).filter(target -> !(target instanceof Response.Missing));
    }
}
