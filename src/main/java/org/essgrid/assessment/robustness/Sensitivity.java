package org.essgrid.assessment.robustness;

import java.util.Comparator;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.ScoreState;

/**
 * How much the overall score hangs on one criterion. In a weighted mean it is the criterion's share of the whole; in a
 * minimum, a table, under a cap or as a penalty it is what the criterion really does, which no weight tells.
 *
 * @param size how far the overall score, 0..1, moves over all that could be answered to this criterion, every other
 *     answer unchanged
 */
public record Sensitivity(CriterionResult criterion, double size) {

    /** What rounding leaves of nothing. */
    private static final double LEAST = 1e-9;

    /** The largest swings among the criteria that have a score, largest first. */
    static List<Sensitivity> largest(Assessment assessment, int most) {
        SensitivityAnalysis swings = SensitivityAnalysis.of(assessment);
        return assessment.criteria().stream()
                .filter(criterion -> criterion.state() == ScoreState.SCORED)
                .map(criterion -> new Sensitivity(criterion, swings.size(criterion)))
                .filter(swing -> swing.size() > LEAST)
                .sorted(Comparator.comparingDouble(Sensitivity::size).reversed())
                .limit(most)
                .toList();
    }
}
