package org.essgrid.cli.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Threshold;
import org.essgrid.cli.command.Session;
import org.essgrid.grid.Element;
import org.essgrid.text.NumberStyle;

/** The sentence that says whether a threshold is met, and what was reached. */
record ThresholdText(Threshold.Result measured, CampaignFile campaignFile, Session session) {

    private static final int PERCENT = 2;

    String text() {
        return session.text(measured.met() ? "campaign.threshold-met" : "campaign.threshold-missed", what());
    }

    private String what() {
        Threshold threshold = measured.threshold();
        if (threshold instanceof Threshold.Participation participation) {
            return participation(participation);
        }
        if (threshold instanceof Threshold.RejectedAtMost limit) {
            return session.text("campaign.threshold-rejected", measured.count(), limit.count());
        }
        return score((Threshold.ScoreAtLeast) threshold);
    }

    private String participation(Threshold.Participation threshold) {
        String required = percent(threshold.share());
        return measured.reached()
                .map(share -> session.text(
                        "campaign.threshold-participation",
                        percent(share, threshold.share()),
                        measured.count(),
                        measured.of(),
                        required))
                .orElseGet(() -> session.text("campaign.threshold-nobody-asked", required));
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
        return new NumberStyle(session.language()).format(number.setScale(decimals, RoundingMode.DOWN), decimals);
    }

    private String score(Threshold.ScoreAtLeast threshold) {
        Element element =
                Objects.requireNonNull(campaignFile.last().grid().index().get(threshold.node()));
        String title = element.title().in(session.language());
        int decimals = element.publication().decimals() + 1;
        String required = figure(threshold.score(), threshold.score().scale());
        String key = "campaign.threshold-" + threshold.of().name().toLowerCase(Locale.ROOT);
        return measured.reached()
                .map(score -> session.text(key, title, figure(score, decimals), measured.count(), required))
                .orElseGet(() -> session.text(
                        "campaign.threshold-too-few",
                        title,
                        campaignFile.anonymity().floor(),
                        required));
    }
}
