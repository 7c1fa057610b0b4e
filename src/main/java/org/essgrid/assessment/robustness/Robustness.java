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
import org.essgrid.grid.PublishedScale;

/**
 * The overall score under alternative choices that are equally defensible: every weight, penalty and bonus varied by up to
 * a quarter, and arithmetic and geometric means exchanged in every other draw where no score is negative. This is the uncertainty analysis
 * described in the OECD and JRC handbook on composite indicators (2008), as a seeded Monte Carlo simulation: the same
 * assessment gives the same figures.
 *
 * @param draws the number of simulated scores
 * @param low the published score below which 5 % of the draws are; at most the actor's own
 * @param high the published score above which 5 % of the draws are; at least the actor's own
 * @param bands the share of the draws, 0..1, in each band that occurs, from low to high
 * @param weightiest the criteria with the largest sensitivity, largest first, at most five
 * @param otherMean the same interval of the draws with exchanged means alone; empty if the score contains no such mean
 */
public record Robustness(
        int draws,
        BigDecimal low,
        BigDecimal high,
        Map<Band, Double> bands,
        List<Sensitivity> weightiest,
        Optional<Interval> otherMean) {

    /** Two published scores, between which nine draws out of ten are. */
    public record Interval(BigDecimal low, BigDecimal high) {

        static Interval of(PublishedScale scale, double[] sorted) {
            int tail = (int) (TAIL * sorted.length);
            return new Interval(scale.publish(sorted[tail]), scale.publish(sorted[sorted.length - 1 - tail]));
        }
    }

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
        double[] exchanged = new double[DRAWS / 2];
        FastScorer scorer = new FastScorer(assessment.root());
        for (int i = 0; i < DRAWS; i++) {
            scores[i] = scorer.score(AlternativeChoices.ofWeights(random.split(), i % 2 == 1));
            exchanged[i / 2] = scores[i];
        }
        Arrays.sort(scores);
        Arrays.sort(exchanged);
        Group root = assessment.root().element();
        BigDecimal own = assessment.root().score().get().published();
        Interval all = Interval.of(root.publication(), scores);
        return Optional.of(new Robustness(
                DRAWS,
                all.low().min(own),
                all.high().max(own),
                bands(root, scores),
                Sensitivity.largest(assessment, MOST),
                scorer.hasMeans() ? Optional.of(Interval.of(root.publication(), exchanged)) : Optional.empty()));
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
