package org.essgrid.assessment.robustness;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;

/**
 * How much the overall score depends on one criterion. In a weighted mean this is the criterion's share of the whole; in a
 * minimum or a table, under a cap or as a penalty it is the actual effect, which weights do not show.
 *
 * @param size the range of the overall score, 0..1, over all possible answers to this criterion, with all other answers
 *     unchanged
 */
public record Sensitivity(CriterionResult criterion, double size) {

    /** Smaller values are rounding errors. */
    private static final double LEAST = 1e-9;

    /** The largest sensitivities among the criteria with a score, largest first. */
    static List<Sensitivity> largest(Assessment assessment, int most) {
        Analysis analysis = Analysis.of(assessment);
        return assessment.criteria().stream()
                .filter(criterion -> criterion.state() == ScoreState.SCORED)
                .map(criterion -> new Sensitivity(criterion, analysis.size(criterion)))
                .filter(sensitivity -> sensitivity.size() > LEAST)
                .sorted(Comparator.comparingDouble(Sensitivity::size).reversed())
                .limit(most)
                .toList();
    }

    /**
     * Calculates sensitivities. Where an answer acts through its score alone, only the path up to the root is recalculated;
     * where a table or a formula refers to it, the whole actor is scored again.
     */
    private record Analysis(
            Assessment assessment, Assessor assessor, FastScorer scorer, AnswerDependencies dependencies) {

        static Analysis of(Assessment assessment) {
            return new Analysis(
                    assessment,
                    new Assessor(assessment.grid()),
                    FastScorer.of(assessment.root()),
                    AnswerDependencies.of(assessment.grid()));
        }

        /** As {@link Sensitivity#size}; 0 if no answer gives an overall score. */
        double size(CriterionResult criterion) {
            DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
            if (dependencies.refersTo(criterion.element())) {
                scoreAgain(criterion, scores);
            } else {
                alternatives(criterion)
                        .forEach(other -> scores.accept(scorer.score(AlternativeChoices.ofAnswer(
                                criterion.id(), other.score().orElseThrow().exact()))));
            }
            return scores.getCount() == 0 ? 0 : scores.getMax() - scores.getMin();
        }

        private void scoreAgain(CriterionResult criterion, DoubleSummaryStatistics scores) {
            Map<String, CriterionResult> given = new HashMap<>();
            assessment.criteria().forEach(one -> given.put(one.id(), one));
            for (CriterionResult other : alternatives(criterion)) {
                given.put(criterion.id(), other);
                assessor.overall(assessment.answers(), given).scoreForParent().ifPresent(scores);
            }
        }

        /** Possible results of the criterion, including the best, the worst, and one for each level that a table may refer to. */
        private static List<CriterionResult> alternatives(CriterionResult result) {
            Criterion criterion = result.element();
            if (criterion.measure() instanceof Measure.Qualitative scale && !scale.multiple()) {
                return scale.scale().levels().stream()
                        .map(level -> scored(criterion, result.answer(), level))
                        .toList();
            }
            List<CriterionResult> alternatives = new ArrayList<>(Stream.of(0.0, 1.0)
                    .map(exact -> CriterionResult.scored(criterion, result.answer(), exact, Optional.empty()))
                    .toList());
            if (criterion.measure() instanceof Measure.Quantitative quantity
                    && criterion.bands().onValue()) {
                criterion.bands().bands().stream()
                        .map(band -> CriterionResult.scored(
                                criterion, result.answer(), quantity.score(band.from()), Optional.of(band.from())))
                        .forEach(alternatives::add);
            }
            return alternatives;
        }

        private static CriterionResult scored(Criterion criterion, Answer answer, LevelScale.Level level) {
            Response response = new Response.Levels(List.of(level.id()));
            Answer other = new Answer(response, "", "", Answer.Targets.NONE, Optional.empty(), answer.location());
            return CriterionResult.scored(criterion, other, level.score(), Optional.empty());
        }
    }
}
