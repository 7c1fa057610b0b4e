package org.essgrid.campaign.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Threshold;
import org.essgrid.network.model.Distribution;

/** Measures what the last campaign must reach. */
final class ThresholdMeasurement {

    private final CampaignFile overview;
    private final StoredResults last;
    private final int asked;
    private Optional<Map<String, Distribution>> spread = Optional.empty();

    /** @param asked how many were asked */
    ThresholdMeasurement(CampaignFile overview, StoredResults last, int asked) {
        this.overview = overview;
        this.last = last;
        this.asked = asked;
    }

    List<ThresholdResult> measured() throws IOException {
        List<ThresholdResult> all = new ArrayList<>();
        for (Threshold threshold : overview.thresholds()) {
            all.add(measured(threshold));
        }
        return all;
    }

    private ThresholdResult measured(Threshold threshold) throws IOException {
        if (threshold instanceof Threshold.Participation participation) {
            return participation(participation);
        }
        if (threshold instanceof Threshold.RejectedAtMost limit) {
            long rejected = last.manifest().actors().rejected();
            return new ThresholdResult(
                    limit,
                    Optional.of(BigDecimal.valueOf(rejected)),
                    rejected,
                    last.manifest().actors().received(),
                    rejected <= limit.count());
        }
        return score((Threshold.ScoreAtLeast) threshold);
    }

    private ThresholdResult participation(Threshold.Participation threshold) {
        long scored = last.manifest().actors().scored();
        Optional<BigDecimal> share = asked == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(scored).divide(BigDecimal.valueOf(asked), MathContext.DECIMAL64));
        return new ThresholdResult(
                threshold,
                share,
                scored,
                asked,
                share.filter(s -> s.compareTo(threshold.share()) >= 0).isPresent());
    }

    /** The middle of fewer members than the floor is not told, and so does not meet a threshold. */
    private ThresholdResult score(Threshold.ScoreAtLeast threshold) throws IOException {
        Optional<Distribution> distribution = Optional.ofNullable(spread().get(threshold.node()));
        int members = distribution.map(Distribution::members).orElse(0);
        Optional<BigDecimal> score = distribution.map(d -> switch (threshold.of()) {
            case MEDIAN -> d.quartiles().median();
            case MEAN -> d.mean();
        });
        return new ThresholdResult(
                threshold,
                score,
                members,
                last.manifest().actors().scored(),
                score.filter(s -> s.compareTo(threshold.score()) >= 0).isPresent());
    }

    private Map<String, Distribution> spread() throws IOException {
        if (spread.isEmpty()) {
            spread = Optional.of(ScoreSpreads.of(last, overview.anonymity().floor()));
        }
        return spread.get();
    }
}
