package org.essgrid.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The strengths and priorities of an actor.
 *
 * @param strengths the best results first, at most three, each with at least half of full marks; if few criteria are scored,
 *     at most half of them unless they have nearly full marks, so that priorities remain
 * @param priorities the largest possible gain first, at most three: share of the overall score × missing score
 */
public record Highlights(List<CriterionResult> strengths, List<CriterionResult> priorities) {

    private static final int MOST = 3;
    private static final double STRONG = 0.5;
    private static final double LACKING = 0.95;

    public static Highlights of(Assessment assessment) {
        Map<String, Double> shares = assessment.weightShares();
        List<CriterionResult> scored = assessment.criteria().stream()
                .filter(c -> c.state() == ScoreState.SCORED && shares.getOrDefault(c.id(), 0.0) > 0)
                .toList();
        Comparator<CriterionResult> byScore = Comparator.comparingDouble(Highlights::exact);
        Comparator<CriterionResult> byShare = Comparator.comparingDouble(c -> shares.getOrDefault(c.id(), 0.0));
        Comparator<CriterionResult> byGain =
                Comparator.comparingDouble(c -> shares.getOrDefault(c.id(), 0.0) * (1 - exact(c)));
        // Sorting is stable: ties remain in the order of the grid.
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
