package org.essgrid.report.context;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;

/** Scores, and the reasons for missing ones, in words. */
public record ScoreWords(ReportTexts texts, Grid grid) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The published figure: {@code 54,7}, or {@code 12 / 40} where the maximum is not 100. */
    public String figure(NodeResult result) {
        return result.score().map(score -> figure(result.element(), score)).orElseGet(() -> state(result));
    }

    private String figure(Element element, Score score) {
        return figure(element, score.published());
    }

    public String figure(Element element, BigDecimal published) {
        BigDecimal outOf = element.publication().outOf();
        String number = texts.number(published);
        return outOf.compareTo(HUNDRED) == 0 ? number : number + "\u00A0/\u00A0" + texts.value(outOf);
    }

    /** The figure without decimals, rounded half up, unless its maximum is below 100; for prose and charts. */
    public String whole(NodeResult result) {
        return result.score()
                .map(score -> whole(result.element(), score.published()))
                .orElseGet(() -> state(result));
    }

    public String whole(Element element, BigDecimal published) {
        return texts.number(rounded(element, published));
    }

    /** A published score, rounded as by {@link #whole}. */
    public static BigDecimal rounded(Element element, BigDecimal published) {
        boolean fine = element.publication().outOf().compareTo(HUNDRED) >= 0;
        return fine ? published.setScale(0, RoundingMode.HALF_UP) : published;
    }

    /** The figure, marked as provisional if it is, or the reason why there is none. */
    public String full(NodeResult result) {
        boolean provisional = result.score().map(Score::provisional).orElse(false);
        return provisional ? texts.message("report.provisional-figure", figure(result)) : figure(result);
    }

    /** The full figure with its band. */
    public String withBand(NodeResult result) {
        String band = band(result);
        return band.isEmpty() ? full(result) : full(result) + " · " + band;
    }

    /** The label of the score's band, empty without one; where a table determines the score, the label of its level. */
    public String band(NodeResult result) {
        if (result instanceof GroupResult group && group.level().isPresent()) {
            return texts.text(group.level().get().label());
        }
        return result.score()
                .flatMap(Score::band)
                .map(Band::label)
                .map(texts::text)
                .orElse("");
    }

    public String state(NodeResult result) {
        return texts.message("report.state-" + result.state().key());
    }

    /** Why a group has no score, in a sentence. */
    public String reason(GroupResult result) {
        if (result.state() != ScoreState.NOT_COMPUTABLE || result.obstacle().isEmpty()) {
            return texts.message("report.reason-" + result.state().key());
        }
        return switch (result.obstacle().get()) {
            case NOTHING_ANSWERED -> texts.message("report.reason-nothing-answered");
            case UNKNOWN_WEIGHT -> texts.message("report.reason-unknown-weight");
            case UNDECIDED -> texts.message("report.reason-undecided");
            case LOW_COVERAGE ->
                texts.message(
                        "report.reason-low-coverage",
                        texts.percent(result.coverage()),
                        texts.percent(grid.policy().minCoverage()));
            case LOW_APPLICABILITY ->
                texts.message(
                        "report.reason-low-applicability",
                        texts.percent(result.applicable()),
                        texts.percent(result.element().rule().minApplicable()));
        };
    }

    /** How much is answered, in a sentence. */
    public String coverage(NodeResult result) {
        List<CriterionResult> applicable =
                result.criteria().stream().filter(c -> !c.state().isLeftOut()).toList();
        long answered =
                applicable.stream().filter(c -> c.state() == ScoreState.SCORED).count();
        return applicable.isEmpty()
                ? texts.message("report.coverage-nothing-applies")
                : texts.message("report.coverage", answered, applicable.size(), texts.percent(result.coverage()));
    }
}
