package org.essgrid.assessment.robustness;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.ScoreState;

/**
 * How much the overall score depends on one criterion. In a weighted mean this is the criterion's share of the whole; in a
 * minimum or a table, under a cap or as a penalty it is the actual effect, which weights do not show.
 *
 * @param size the range of the overall score, 0..1, over all possible answers to this criterion, with all other answers
 *     unchanged
 */
public record Sensitivity(CriterionResult criterion, double size) {

    /** Smaller values are rounding errors. */
    static final double LEAST = 1e-9;

    /** The largest sensitivities among the criteria with a score, largest first. */
    static List<Sensitivity> largest(Assessment assessment, int most) {
        AlternativeAnswers alternatives = AlternativeAnswers.of(assessment);
        return assessment.criteria().stream()
                .filter(criterion -> criterion.state() == ScoreState.SCORED)
                .map(criterion -> new Sensitivity(criterion, range(alternatives.outcomes(criterion))))
                .filter(sensitivity -> sensitivity.size() > LEAST)
                .sorted(Comparator.comparingDouble(Sensitivity::size).reversed())
                .limit(most)
                .toList();
    }

    private static double range(List<AlternativeAnswers.Outcome> outcomes) {
        DoubleSummaryStatistics scores = outcomes.stream()
                .mapToDouble(AlternativeAnswers.Outcome::overall)
                .summaryStatistics();
        return scores.getCount() == 0 ? 0 : scores.getMax() - scores.getMin();
    }
}
