package org.essgrid.cli.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.campaign.Overview;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.making.Measured;
import org.essgrid.cli.command.Session;
import org.essgrid.grid.Element;

/** Says whether a threshold is met, and what was reached. */
record ThresholdText(Measured measured, Overview overview, Session session) {

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
        BigDecimal wanted = percent(threshold.share());
        return measured.reached()
                .map(share -> session.text(
                        "campaign.threshold-participation",
                        percent(share),
                        measured.count(),
                        measured.of(),
                        wanted))
                .orElseGet(() -> session.text("campaign.threshold-nobody-asked", wanted));
    }

    /** Rounded down, so that a share just short of what is wanted does not look as if it were reached. */
    private static BigDecimal percent(BigDecimal share) {
        return plain(share.movePointRight(PERCENT).setScale(1, RoundingMode.DOWN));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String score(Threshold.ScoreAtLeast threshold) {
        Element element = Objects.requireNonNull(
                overview.last().grid().index().get(threshold.node()));
        String title = element.title().in(session.language());
        String key = "campaign.threshold-" + (threshold.of() == Threshold.Middle.MEDIAN ? "median" : "mean");
        Optional<BigDecimal> reached = measured.reached();
        return reached.map(score -> session.text(
                        key,
                        title,
                        plain(score.setScale(element.publication().decimals() + 1, RoundingMode.DOWN)),
                        measured.count(),
                        threshold.score()))
                .orElseGet(() -> session.text(
                        "campaign.threshold-too-few",
                        title,
                        overview.anonymity().floor(),
                        threshold.score()));
    }
}
