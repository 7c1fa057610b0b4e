package org.essgrid.report.context;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.robustness.Highlights;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/**
 * What all sections of an actor's report need.
 *
 * @param shares each node's share, 0..1, of the whole score
 * @param plan the actor's plan, computed once for all sections like what follows
 */
public record ReportContext(
        ReportRequest request,
        ReportTexts texts,
        Palette palette,
        Map<String, Double> shares,
        ActorPlan plan,
        Highlights highlights,
        Optional<Robustness> robustness,
        Numbering numbering)
        implements Section.Context {

    public static ReportContext of(ReportRequest request) {
        Assessment assessment = request.assessment();
        return new ReportContext(
                request,
                new ReportTexts(request.language()),
                Palette.standard(),
                assessment.weightShares(),
                ActorPlan.of(assessment),
                Highlights.of(assessment),
                Robustness.of(assessment),
                Numbering.of(assessment.grid()));
    }

    /** The results with all targets reached, for each horizon that has targets. */
    public Map<Horizon, Assessment> targets() {
        return plan.reached();
    }

    public Assessment assessment() {
        return request.assessment();
    }

    public Grid grid() {
        return assessment().grid();
    }

    /** The grid's title with its version. */
    public String gridAndVersion() {
        Grid.About about = grid().about();
        return texts.message("report.grid-version", texts.text(about.title()), about.version());
    }

    public ScoreWords scores() {
        return new ScoreWords(texts, grid());
    }

    public double share(NodeResult result) {
        return shares.getOrDefault(result.id(), 0.0);
    }

    /** The actor's name, or a placeholder without one. */
    public String actorName() {
        String name = texts.print(assessment().answers().actor().name());
        return name.isEmpty() ? texts.message("report.no-name") : name;
    }

    /** The last campaign's score as a share, 0..1, of the node's scale. */
    public OptionalDouble earlier(Element element) {
        return shareOf(request.benchmarks().earlierScore(element.id()), element);
    }

    public OptionalDouble median(Element element) {
        return shareOf(request.benchmarks().median(element), element);
    }

    /** The label of the network's median, with its campaign if that is an earlier one. */
    public String medianName() {
        return request.benchmarks()
                .closed()
                .map(closed -> texts.message("report.median-then", texts.print(closed.label())))
                .orElseGet(() -> texts.message("report.median"));
    }

    private static OptionalDouble shareOf(Optional<BigDecimal> published, Element element) {
        return published
                .map(p -> OptionalDouble.of(
                        p.doubleValue() / element.publication().outOf().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** The criteria below a node, in the order of the grid. */
    public static List<CriterionResult> criteriaOf(NodeResult node) {
        return node.criteria();
    }

    /** A verdict in words; its sign and its colour only repeat it. */
    public Text verdict(Verdict verdict) {
        Text signed = verdict == Verdict.NOT_APPLICABLE
                ? Text.EMPTY
                : Text.EMPTY.coloured(sign(verdict) + "\u00A0", ink(verdict));
        return signed.bold(texts.message("report.verdict-" + verdict.key()), ink(verdict));
    }

    public Ink ink(Verdict verdict) {
        return switch (verdict) {
            case PASS -> palette.accent();
            case FAIL -> palette.failure();
            case UNKNOWN, NOT_APPLICABLE -> palette.muted();
        };
    }

    public String sign(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "✓";
            case FAIL -> "✗";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }
}
