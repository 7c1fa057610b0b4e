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
import org.essgrid.assessment.State;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;

/**
 * How much the overall score hangs on one criterion. In a weighted mean it is the criterion's share of the whole; in a
 * minimum, a table, under a cap or as a penalty it is what the criterion really does, which no weight tells.
 *
 * @param size how far the overall score, 0..1, moves over all that could be answered to this criterion, every other
 *     answer unchanged
 */
public record Swing(CriterionResult criterion, double size) {

    /** What rounding leaves of nothing. */
    private static final double LEAST = 1e-9;

    /** The largest swings among the criteria that have a score, largest first. */
    static List<Swing> largest(Assessment assessment, int most) {
        Assessor assessor = new Assessor(assessment.grid());
        return assessment.criteria().stream()
                .filter(criterion -> criterion.state() == State.SCORED)
                .map(criterion -> of(criterion, assessment, assessor))
                .filter(swing -> swing.size() > LEAST)
                .sorted(Comparator.comparingDouble(Swing::size).reversed())
                .limit(most)
                .toList();
    }

    private static Swing of(CriterionResult criterion, Assessment assessment, Assessor assessor) {
        Map<String, CriterionResult> given = new HashMap<>();
        assessment.criteria().forEach(one -> given.put(one.id(), one));
        DoubleSummaryStatistics scores = new DoubleSummaryStatistics();
        for (CriterionResult other : others(criterion)) {
            given.put(criterion.id(), other);
            assessor.overall(assessment.answers(), given).entering().ifPresent(scores::accept);
        }
        return new Swing(criterion, scores.getCount() == 0 ? 0 : scores.getMax() - scores.getMin());
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
