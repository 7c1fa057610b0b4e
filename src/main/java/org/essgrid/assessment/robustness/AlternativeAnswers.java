package org.essgrid.assessment.robustness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Band;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;

/**
 * The overall scores that other answers to one criterion would give, all other answers unchanged. Where an answer acts through
 * its score alone, only the groups are recalculated; where a table or a formula refers to it, the whole actor is scored again.
 *
 * @param independent the results that no other answer can change
 */
record AlternativeAnswers(
        Assessment assessment,
        Assessor assessor,
        FastScorer scorer,
        AnswerDependencies dependencies,
        Map<String, CriterionResult> independent) {

    /** @param assessment with an overall score, published or not */
    static AlternativeAnswers of(Assessment assessment) {
        return new AlternativeAnswers(
                assessment,
                new Assessor(assessment.grid()),
                new FastScorer(assessment.root()),
                AnswerDependencies.of(assessment.grid()),
                assessment.independentResults());
    }

    /** @param overall the overall score, 0..1, published or not, with this result of the criterion */
    record Outcome(CriterionResult criterion, double overall) {}

    /** The outcomes of the possible answers to a criterion; only those with an overall score. */
    List<Outcome> outcomes(CriterionResult criterion) {
        List<Outcome> outcomes = new ArrayList<>();
        for (CriterionResult other : possible(criterion)) {
            if (dependencies.refersTo(criterion.element())) {
                scoredAgain(other).ifPresent(overall -> outcomes.add(new Outcome(other, overall)));
            } else {
                double exact = other.score().orElseThrow().exact();
                outcomes.add(new Outcome(other, scorer.score(AlternativeChoices.ofAnswer(criterion.id(), exact))));
            }
        }
        return outcomes;
    }

    private OptionalDouble scoredAgain(CriterionResult other) {
        Map<String, CriterionResult> given = new HashMap<>(independent);
        given.put(other.id(), other);
        Answers answers = assessment.answers();
        Map<String, Answer> replaced = new LinkedHashMap<>(answers.byCriterion());
        replaced.put(other.id(), other.answer());
        Answers changed =
                new Answers(answers.actor(), answers.profile(), answers.parameters(), replaced, answers.location());
        return assessor.overall(changed, given).scoreForParent();
    }

    /** Possible results of the criterion, including the best, the worst, and one for each level that a table may refer to. */
    private static List<CriterionResult> possible(CriterionResult result) {
        Criterion criterion = result.element();
        if (criterion.measure() instanceof Measure.Quantitative quantity) {
            Stream<BigDecimal> starts = criterion.bands().onValue()
                    ? criterion.bands().bands().stream().map(Band::from)
                    : Stream.of();
            return Stream.concat(quantity.extremes().stream(), starts.filter(quantity.accept()::contains))
                    .map(value -> CriterionResult.scored(
                            criterion, answer(result, quantity, value), quantity.score(value), Optional.of(value)))
                    .toList();
        }
        Measure.Qualitative measure = (Measure.Qualitative) criterion.measure();
        List<List<String>> choices = new ArrayList<>();
        measure.scale().ids().forEach(id -> choices.add(List.of(id)));
        if (measure.multiple()) {
            choices.add(measure.scale().ids());
        }
        return choices.stream()
                .map(ids -> CriterionResult.scored(
                        criterion,
                        result.answer().withResponse(new Response.Levels(ids)),
                        measure.score(ids),
                        Optional.empty()))
                .toList();
    }

    /** The answer with this value; unchanged if the value is calculated. */
    private static Answer answer(CriterionResult result, Measure.Quantitative quantity, BigDecimal value) {
        return quantity.isDirect()
                ? result.answer()
                        .withResponse(new Response.Inputs(
                                Map.of(quantity.inputs().get(0).id(), Value.of(value)), Set.of()))
                : result.answer();
    }
}
