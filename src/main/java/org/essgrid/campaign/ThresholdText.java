package org.essgrid.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.essgrid.grid.Element;
import org.essgrid.text.Messages;
import org.essgrid.text.NumberStyle;

/** Measured thresholds in words. */
public record ThresholdText(CampaignFile campaignFile, Messages messages) {

    private static final int PERCENT = 2;

    /** What was reached, and what was required. */
    public String of(Threshold.Result measured) {
        Threshold threshold = measured.threshold();
        if (threshold instanceof Threshold.Participation participation) {
            return participation(participation, measured);
        }
        if (threshold instanceof Threshold.RejectedAtMost limit) {
            return messages.get("campaign.threshold-rejected", measured.count(), limit.count());
        }
        return score((Threshold.ScoreAtLeast) threshold, measured);
    }

    private String participation(Threshold.Participation threshold, Threshold.Result measured) {
        String required = percent(threshold.share());
        return measured.reached()
                .map(share -> messages.get(
                        "campaign.threshold-participation",
                        percent(share, threshold.share()),
                        measured.count(),
                        measured.of(),
                        required))
                .orElseGet(() -> messages.get("campaign.threshold-nobody-asked", required));
    }

    private String percent(BigDecimal share) {
        return figure(share.movePointRight(PERCENT), 1);
    }

    /** Rounded, but down where a figure just below the threshold would look as if it were reached. */
    private String percent(BigDecimal share, BigDecimal required) {
        BigDecimal rounded = share.setScale(PERCENT + 1, RoundingMode.HALF_UP);
        return percent(share.compareTo(required) < 0 && rounded.compareTo(required) >= 0 ? share : rounded);
    }

    /** Rounded down, so that a figure just below the threshold does not look as if it were reached. */
    private String figure(BigDecimal number, int decimals) {
        return new NumberStyle(messages.language()).format(number.setScale(decimals, RoundingMode.DOWN), decimals);
    }

    private String score(Threshold.ScoreAtLeast threshold, Threshold.Result measured) {
        Element element =
                Objects.requireNonNull(campaignFile.last().grid().index().get(threshold.node()));
        String title = element.title().in(messages.language());
        int decimals = element.publication().decimals() + 1;
        String required = figure(threshold.score(), threshold.score().scale());
        String key = "campaign.threshold-" + threshold.of().name().toLowerCase(Locale.ROOT);
        return measured.reached()
                .map(score -> messages.get(key, title, figure(score, decimals), measured.count(), required))
                .orElseGet(() -> messages.get(
                        "campaign.threshold-too-few",
                        title,
                        campaignFile.anonymity().floor(),
                        required));
    }
}
