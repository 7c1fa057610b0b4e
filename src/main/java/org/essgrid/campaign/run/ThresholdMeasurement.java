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
import org.essgrid.results.Manifest;

/** Measures the thresholds on the results of the last campaign. */
final class ThresholdMeasurement {

    private final CampaignFile campaignFile;
    private final StoredResults last;
    private final int listed;
    private Optional<Map<String, Distribution>> distributions = Optional.empty();

    /** @param listed the number of members in the list of the last campaign, 0 without a list */
    ThresholdMeasurement(CampaignFile campaignFile, StoredResults last, int listed) {
        this.campaignFile = campaignFile;
        this.last = last;
        this.listed = listed;
    }

    List<Threshold.Result> results() throws IOException {
        List<Threshold.Result> results = new ArrayList<>();
        for (Threshold threshold : campaignFile.thresholds()) {
            results.add(result(threshold));
        }
        return results;
    }

    private Threshold.Result result(Threshold threshold) throws IOException {
        if (threshold instanceof Threshold.Participation participation) {
            return participation(participation);
        }
        if (threshold instanceof Threshold.RejectedAtMost limit) {
            return rejected(limit, last.manifest().actors());
        }
        return score((Threshold.ScoreAtLeast) threshold);
    }

    static Threshold.Result rejected(Threshold.RejectedAtMost limit, Manifest.Counts actors) {
        return new Threshold.Result(
                limit,
                Optional.of(BigDecimal.valueOf(actors.rejected())),
                actors.rejected(),
                actors.received(),
                actors.rejected() <= limit.count());
    }

    private Threshold.Result participation(Threshold.Participation threshold) {
        long scored = last.manifest().actors().scored();
        Optional<BigDecimal> share = listed == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(scored).divide(BigDecimal.valueOf(listed), MathContext.DECIMAL64));
        boolean met = share.filter(s -> s.compareTo(threshold.share()) >= 0).isPresent();
        return new Threshold.Result(threshold, share, scored, listed, met);
    }

    /** A score of fewer members than the floor is not given, so that the threshold is not met. */
    private Threshold.Result score(Threshold.ScoreAtLeast threshold) throws IOException {
        Optional<Distribution> distribution =
                Optional.ofNullable(distributions().get(threshold.node()));
        int members = distribution.map(Distribution::members).orElse(0);
        Optional<BigDecimal> score = distribution.map(d -> switch (threshold.of()) {
            case MEDIAN -> d.quartiles().median();
            case MEAN -> d.mean();
        });
        boolean met = score.filter(s -> s.compareTo(threshold.score()) >= 0).isPresent();
        return new Threshold.Result(
                threshold, score, members, last.manifest().actors().scored(), met);
    }

    private Map<String, Distribution> distributions() throws IOException {
        if (distributions.isEmpty()) {
            distributions =
                    Optional.of(last.distributions(campaignFile.anonymity().floor()));
        }
        return distributions.get();
    }
}
