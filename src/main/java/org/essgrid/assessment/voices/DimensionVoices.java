package org.essgrid.assessment.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Voices.College;

/**
 * The colleges' views of one dimension: the mean of their figures on its criteria, weighted by the weight of each criterion in
 * the whole. Only figures that may be shown enter, and only on criteria for which two colleges are shown, so that
 * hidden figures cannot be calculated from it.
 *
 * @param scores 0..1, of each college with a figure, in the order of the grid
 */
public record DimensionVoices(NodeResult dimension, Map<College, Double> scores) {

    /** The dimensions on which colleges can be compared, in the order of the grid. */
    public static List<DimensionVoices> of(Assessment assessment) {
        Map<String, Double> shares = new HashMap<>();
        collectWeights(assessment.root(), 1, shares);
        List<DimensionVoices> dimensions = new ArrayList<>();
        for (NodeResult dimension : assessment.dimensions()) {
            List<CriterionVoices> compared = dimension.criteria().stream()
                    .map(NodeResult::id)
                    .filter(assessment.voices()::containsKey)
                    .map(assessment.voices()::get)
                    .filter(voices -> shares.getOrDefault(voices.criterion(), 0.0) > 0
                            && single(voices).size() > 1)
                    .toList();
            Map<College, Double> scores = new LinkedHashMap<>();
            for (College college : assessment.grid().voices().colleges()) {
                mean(college, compared, shares).ifPresent(score -> scores.put(college, score));
            }
            if (scores.size() > 1) {
                dimensions.add(new DimensionVoices(dimension, scores));
            }
        }
        return dimensions;
    }

    /** The weights of criteria in the whole, as if every group were a mean: under a minimum, too, all are compared. */
    private static void collectWeights(NodeResult node, double weight, Map<String, Double> weights) {
        double all = node.parts().stream()
                .filter(Contribution::isCounted)
                .mapToDouble(Contribution::weight)
                .sum();
        for (Contribution part : node.parts()) {
            double own = part.isCounted() ? weight * part.weight() / all : 0;
            weights.put(part.result().id(), own);
            collectWeights(part.result(), own, weights);
        }
    }

    private static List<Figure> single(CriterionVoices voices) {
        return voices.figures().stream()
                .filter(figure -> figure.isOneCollege() && figure.score().isPresent())
                .toList();
    }

    private static OptionalDouble mean(College college, List<CriterionVoices> compared, Map<String, Double> shares) {
        double sum = 0;
        double weights = 0;
        for (CriterionVoices voices : compared) {
            double share = shares.getOrDefault(voices.criterion(), 0.0);
            for (Figure figure : single(voices)) {
                if (figure.colleges().get(0).equals(college)) {
                    sum += share * figure.score().orElseThrow();
                    weights += share;
                }
            }
        }
        return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }

    /** The difference between the highest and the lowest score, 0..1. */
    public double gap() {
        var all = scores.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        return all.getMax() - all.getMin();
    }
}
