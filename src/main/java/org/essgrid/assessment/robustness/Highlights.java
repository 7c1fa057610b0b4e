package org.essgrid.assessment.robustness;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.robustness.AlternativeAnswers.Outcome;

/**
 * The strengths and priorities of an actor.
 *
 * @param strengths the best results first, at most three, each with at least half of full marks; if few criteria are scored,
 *     at most half of them unless they have nearly full marks, so that priorities remain
 * @param priorities the largest possible gain first, at most three; penalties included, calculated figures that nobody enters
 *     excluded
 */
public record Highlights(List<CriterionResult> strengths, List<Priority> priorities) {

    private static final int MOST = 3;
    private static final double STRONG = 0.5;
    private static final double LACKING = 0.05;

    /**
     * @param best the overall score, 0..1, published or not, with the best answer to this criterion and all others unchanged
     * @param gain by how much it is better, 0..1; 0 if another criterion would have to be better too, as under a minimum
     */
    public record Priority(CriterionResult criterion, double best, double gain) {

        /** The gain in published points of the overall score; empty without one, or if it is too small to be seen. */
        public Optional<BigDecimal> points(Assessment assessment) {
            return assessment
                    .root()
                    .score()
                    .map(now -> assessment
                            .root()
                            .element()
                            .publication()
                            .publish(best)
                            .subtract(now.published()))
                    .filter(points -> points.signum() > 0);
        }

        /** The outermost group without a published score whose answers, this one among them, enter the overall score. */
        public Optional<GroupResult> unpublished(Assessment assessment) {
            return assessment.root().tree().stream()
                    .skip(1)
                    .filter(GroupResult.class::isInstance)
                    .map(GroupResult.class::cast)
                    .filter(group -> group.score().isEmpty())
                    .filter(group -> group.criteria().stream().anyMatch(c -> c.id().equals(criterion.id())))
                    .findFirst();
        }
    }

    public Highlights {
        strengths = List.copyOf(strengths);
        priorities = List.copyOf(priorities);
    }

    /** None of both without any overall score. */
    public static Highlights of(Assessment assessment) {
        if (assessment.root().scoreForParent().isEmpty()) {
            return new Highlights(List.of(), List.of());
        }
        Map<String, Double> shares = assessment.weightShares();
        List<CriterionResult> strengths = strengths(assessment, shares);
        AlternativeAnswers alternatives = AlternativeAnswers.of(assessment);
        Comparator<Priority> byGain = Comparator.comparingDouble(p -> Math.rint(p.gain() / Sensitivity.LEAST));
        Comparator<Priority> byMissing =
                Comparator.comparingDouble(p -> share(shares, p.criterion()) * (1 - exact(p.criterion())));
        // Figures that are computed give way to the answers from which they are.
        List<Priority> priorities = assessment.criteria().stream()
                .filter(c ->
                        c.state() == ScoreState.SCORED && !c.element().measure().isComputed() && !strengths.contains(c))
                .flatMap(c -> priority(assessment, alternatives.outcomes(c), c, share(shares, c) > 0).stream())
                .sorted(byGain.reversed().thenComparing(byMissing.reversed()))
                .limit(MOST)
                .toList();
        return new Highlights(strengths, priorities);
    }

    private static List<CriterionResult> strengths(Assessment assessment, Map<String, Double> shares) {
        Set<String> counting = new HashSet<>();
        collectCounting(assessment.root(), counting);
        List<CriterionResult> scored = assessment.criteria().stream()
                .filter(c -> c.state() == ScoreState.SCORED && counting.contains(c.id()))
                .toList();
        Comparator<CriterionResult> byScore = Comparator.comparingDouble(Highlights::exact);
        Comparator<CriterionResult> byShare = Comparator.comparingDouble(c -> share(shares, c));
        // Sorting is stable: ties remain in the order of the grid.
        return scored.stream()
                .filter(c -> exact(c) >= STRONG)
                .sorted(byScore.reversed().thenComparing(byShare.reversed()))
                .limit(mostStrengths(scored))
                .toList();
    }

    /** The criteria that count in every group on their path; penalties and bonuses do not. */
    private static void collectCounting(GroupResult group, Set<String> counting) {
        for (Contribution part : group.parts()) {
            if (part.isCounted() && part.result() instanceof GroupResult inner) {
                collectCounting(inner, counting);
            } else if (part.isCounted()) {
                counting.add(part.result().id());
            }
        }
    }

    /** @param deciding whether the criterion is among those that decide the score, even if it cannot raise it alone */
    private static Optional<Priority> priority(
            Assessment assessment, List<Outcome> outcomes, CriterionResult criterion, boolean deciding) {
        double now = assessment.root().scoreForParent().orElseThrow();
        Optional<Outcome> best = outcomes.stream().max(Comparator.comparingDouble(Outcome::overall));
        double gain = best.map(outcome -> outcome.overall() - now).orElse(0.0);
        boolean raises = gain > Sensitivity.LEAST
                && Math.abs(exact(best.orElseThrow().criterion()) - exact(criterion)) > LACKING;
        boolean mayBeBetter =
                outcomes.stream().anyMatch(outcome -> exact(outcome.criterion()) - exact(criterion) > LACKING);
        return raises || (deciding && mayBeBetter)
                ? Optional.of(new Priority(criterion, now + Math.max(0, gain), Math.max(0, gain)))
                : Optional.empty();
    }

    private static double share(Map<String, Double> shares, CriterionResult criterion) {
        return shares.getOrDefault(criterion.id(), 0.0);
    }

    private static long mostStrengths(List<CriterionResult> scored) {
        long nearlyFull = scored.stream().filter(c -> exact(c) >= 1 - LACKING).count();
        return Math.min(MOST, Math.max(nearlyFull, scored.size() / 2));
    }

    private static double exact(CriterionResult result) {
        return result.score().orElseThrow().exact();
    }
}
