package org.essgrid.assessment.robustness;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;

/**
 * Works out how far each criterion can move the overall score. Where an answer acts through its score alone, only the path
 * up to the root is reckoned; where a table or a formula looks at it, the whole actor is scored anew.
 */
record SensitivityAnalysis(Assessment assessment, Assessor assessor, FastScorer reckoning, AnswerDependencies lookers) {

    static SensitivityAnalysis of(Assessment assessment) {
        return new SensitivityAnalysis(
                assessment,
                new Assessor(assessment.grid()),
                FastScorer.of(assessment.root()),
                AnswerDependencies.of(assessment.grid()));
    }

    /** How far the overall score, 0..1, moves over all that could be answered to this criterion. */
    double size(CriterionResult criterion) {
        DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
        if (lookers.lookAt(criterion.element())) {
            anew(criterion, scores);
        } else {
            others(criterion)
                    .forEach(other -> scores.accept(reckoning.score(AlternativeChoices.ofAnswer(
                            criterion.id(), other.score().orElseThrow().exact()))));
        }
        return scores.getCount() == 0 ? 0 : scores.getMax() - scores.getMin();
    }

    private void anew(CriterionResult criterion, DoubleSummaryStatistics scores) {
        Map<String, CriterionResult> given = new HashMap<>();
        assessment.criteria().forEach(one -> given.put(one.id(), one));
        for (CriterionResult other : others(criterion)) {
            given.put(criterion.id(), other);
            assessor.overall(assessment.answers(), given).entering().ifPresent(scores);
        }
    }

    /** Results that the criterion could have: its best and its worst are among them, and each level that a table sees. */
    private static List<CriterionResult> others(CriterionResult result) {
        Criterion criterion = result.element();
        if (criterion.measure() instanceof Measure.Qualitative scale && !scale.multiple()) {
            return scale.scale().levels().stream()
                    .map(level -> scored(criterion, result.answer(), level))
                    .toList();
        }
        List<CriterionResult> others = new ArrayList<>(Stream.of(0.0, 1.0)
                .map(exact -> CriterionResult.scored(criterion, result.answer(), exact, Optional.empty()))
                .toList());
        if (criterion.measure() instanceof Measure.Quantitative quantity
                && criterion.bands().onValue()) {
            criterion.bands().bands().stream()
                    .map(band -> CriterionResult.scored(
                            criterion, result.answer(), quantity.score(band.from()), Optional.of(band.from())))
                    .forEach(others::add);
        }
        return others;
    }

    private static CriterionResult scored(Criterion criterion, Answer answer, LevelScale.Level level) {
        Response response = new Response.Levels(List.of(level.id()));
        Answer other = new Answer(response, "", "", Answer.Targets.NONE, Optional.empty(), answer.location());
        return CriterionResult.scored(criterion, other, level.score(), Optional.empty());
    }
}
