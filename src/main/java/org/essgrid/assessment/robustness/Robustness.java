package org.essgrid.assessment.robustness;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Band;
import org.essgrid.grid.Group;

/**
 * The overall score under alternative choices that are equally defensible: every weight, penalty and bonus varied by up to
 * a quarter, and arithmetic and geometric means exchanged where no score is negative. This is the uncertainty analysis
 * described in the OECD and JRC handbook on composite indicators (2008), as a seeded Monte Carlo simulation: the same
 * assessment gives the same figures.
 *
 * @param draws the number of simulated scores
 * @param low the published score below which 5 % of the draws are
 * @param high the published score above which 5 % of the draws are
 * @param bands the share of the draws, 0..1, in each band that occurs, from low to high
 * @param weightiest the criteria with the largest sensitivity, largest first, at most five
 */
public record Robustness(
        int draws, BigDecimal low, BigDecimal high, Map<Band, Double> bands, List<Sensitivity> weightiest) {

    private static final int DRAWS = 1000;
    private static final long SEED = 20140731;
    private static final double TAIL = 0.05;
    private static final int MOST = 5;

    public Robustness {
        bands = Collections.unmodifiableMap(new LinkedHashMap<>(bands));
        weightiest = List.copyOf(weightiest);
    }

    /** Empty if there is no overall score. */
    public static Optional<Robustness> of(Assessment assessment) {
        if (assessment.root().score().isEmpty()) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] scores = new double[DRAWS];
        FastScorer scorer = FastScorer.of(assessment.root());
        for (int i = 0; i < DRAWS; i++) {
            scores[i] = scorer.score(AlternativeChoices.ofWeights(random.split(), i % 2 == 1));
        }
        Arrays.sort(scores);
        Group root = assessment.root().element();
        return Optional.of(new Robustness(
                DRAWS,
                root.publication().publish(scores[(int) (TAIL * DRAWS)]),
                root.publication().publish(scores[(int) ((1 - TAIL) * DRAWS) - 1]),
                bands(root, scores),
                Sensitivity.largest(assessment, MOST)));
    }

    /** Whether all draws are in the band of this score. */
    public boolean holds(Score score) {
        return score.band().map(band -> bands.keySet().equals(Set.of(band))).orElse(false);
    }

    private static Map<Band, Double> bands(Group root, double[] sorted) {
        Map<Band, Double> shares = new LinkedHashMap<>();
        for (double score : sorted) {
            root.bands().of(root.publication().publish(score)).ifPresent(band -> shares.merge(band, 1.0, Double::sum));
        }
        shares.replaceAll((band, times) -> times / sorted.length);
        return shares;
    }
}
