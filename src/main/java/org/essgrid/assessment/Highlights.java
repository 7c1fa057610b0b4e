package org.essgrid.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What stands out.
 *
 * @param strengths the best answers first, at most three, each at half of full marks or more; where few criteria are
 *     scored, no more than half of them unless they have nearly full marks, so that they leave the priorities their place
 * @param priorities where the most is to be gained first, at most three: share of the whole score × what is lacking
 */
public record Highlights(List<CriterionResult> strengths, List<CriterionResult> priorities) {

    private static final int MOST = 3;
    private static final double STRONG = 0.5;
    private static final double LACKING = 0.95;

    public static Highlights of(Assessment assessment) {
        Map<String, Double> shares = WeightShares.ofRoot(assessment);
        List<CriterionResult> scored = assessment.criteria().stream()
                .filter(c -> c.state() == ScoreState.SCORED && shares.getOrDefault(c.id(), 0.0) > 0)
                .toList();
        Comparator<CriterionResult> byScore = Comparator.comparingDouble(Highlights::exact);
        Comparator<CriterionResult> byShare = Comparator.comparingDouble(c -> shares.getOrDefault(c.id(), 0.0));
        Comparator<CriterionResult> byGain =
                Comparator.comparingDouble(c -> shares.getOrDefault(c.id(), 0.0) * (1 - exact(c)));
        // Sorting is stable: equals stay in the order of the grid.
        List<CriterionResult> strengths = scored.stream()
                .filter(c -> exact(c) >= STRONG)
                .sorted(byScore.reversed().thenComparing(byShare.reversed()))
                .limit(mostStrengths(scored))
                .toList();
        List<CriterionResult> priorities = scored.stream()
                .filter(c -> exact(c) < LACKING && !strengths.contains(c))
                .sorted(byGain.reversed())
                .limit(MOST)
                .toList();
        return new Highlights(strengths, priorities);
    }

    private static long mostStrengths(List<CriterionResult> scored) {
        long nearlyFull = scored.stream().filter(c -> exact(c) >= LACKING).count();
        return Math.min(MOST, Math.max(nearlyFull, scored.size() / 2));
    }

    private static double exact(CriterionResult result) {
        return result.score().orElseThrow().exact();
    }
}
