package org.essgrid.campaign.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Band;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * Writes a comparison as a table, one figure a row: what it is of, between which campaigns (the same twice for a figure of
 * one campaign), which figure, and its value. Figures that tell of too few members have no row.
 */
public final class TrendsCsv {

    private final Trends trends;
    private final CsvWriter csv;

    private TrendsCsv(Trends trends, CsvWriter csv) {
        this.trends = trends;
        this.csv = csv;
    }

    /** The table in UTF-8. */
    public static byte[] of(Trends trends) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.PLAIN)) {
            new TrendsCsv(trends, csv).table();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private void table() throws IOException {
        csv.row("of", "id", "comparability", "from", "to", "figure", "value");
        for (int i = 0; i < trends.campaigns().size(); i++) {
            Subject subject = new Subject("campaign", trends.campaigns().get(i).id(), "");
            figure(subject, i, "members", trends.members().get(i));
            figure(subject, i, "uncarried", trends.uncarried().get(i));
        }
        for (Trend trend : trends.nodes().values()) {
            node(trend);
        }
        for (GateTrend gate : trends.gates().values()) {
            gate(gate);
        }
        for (TargetCheck check : trends.targets()) {
            target(check);
        }
    }

    /** What figures are of. */
    private record Subject(String of, String id, String comparability) {}

    private void node(Trend trend) throws IOException {
        Subject subject =
                new Subject("node", trend.element().id(), trend.comparability().key());
        for (int i = 0; i < trends.campaigns().size(); i++) {
            if (trend.published().get(i).isPresent()) {
                distribution(subject, i, "published.", trend.published().get(i).get());
            }
            if (trend.comparable().get(i).isPresent()) {
                standing(subject, i, trend, trend.comparable().get(i).get());
            }
            if (trend.panel().isPresent()) {
                figure(subject, i, "steady.members", trend.panel().get().members());
                quartiles(subject, i, "steady.", trend.panel().get().quartiles().get(i));
            }
        }
        for (ScoreChange change : trend.changes()) {
            change(subject, change);
        }
    }

    private void standing(Subject subject, int campaign, Trend trend, Trend.ComparableScores standing)
            throws IOException {
        distribution(subject, campaign, "comparable.", standing.distribution());
        List<Band> bands = trend.element().bands().bands();
        for (int i = 0; i < bands.size(); i++) {
            figure(
                    subject,
                    campaign,
                    "band." + bands.get(i).id(),
                    standing.bands().get(i));
        }
    }

    private void distribution(Subject subject, int campaign, String prefix, Distribution distribution)
            throws IOException {
        figure(subject, campaign, prefix + "members", distribution.members());
        figure(subject, campaign, prefix + "mean", distribution.mean());
        quartiles(subject, campaign, prefix, distribution.quartiles());
    }

    private void quartiles(Subject subject, int campaign, String prefix, Quartiles quartiles) throws IOException {
        figure(subject, campaign, prefix + "lower", quartiles.lower());
        figure(subject, campaign, prefix + "median", quartiles.median());
        figure(subject, campaign, prefix + "upper", quartiles.upper());
    }

    private void change(Subject subject, ScoreChange change) throws IOException {
        CampaignSpan span = change.span();
        figure(subject, span, "before", change.before());
        figure(subject, span, "after", change.after());
        figure(subject, span, "common", change.common());
        if (change.same().isPresent()) {
            ScoreChange.Same same = change.same().get();
            figure(subject, span, "same.median", same.median());
            figure(subject, span, "same.risen", same.risen());
            figure(subject, span, "same.fallen", same.fallen());
            figure(subject, span, "same.up", same.up());
            figure(subject, span, "same.down", same.down());
        }
        if (change.split().isPresent()) {
            ScoreChange.Split split = change.split().get();
            figure(subject, span, "mean.all", split.all());
            figure(subject, span, "mean.same", split.same());
            figure(subject, span, "mean.newcomers", split.newcomers());
            figure(subject, span, "mean.leavers", split.leavers());
            figure(subject, span, "mean.sample", split.sample());
        }
    }

    private void gate(GateTrend gate) throws IOException {
        Subject subject =
                new Subject("gate", gate.gate().id(), gate.comparability().key());
        for (int i = 0; i < gate.verdicts().size(); i++) {
            Map<Verdict, Integer> verdicts = gate.verdicts().get(i);
            for (Verdict verdict : Verdict.values()) {
                if (!verdicts.isEmpty()) {
                    figure(subject, i, verdict.key(), verdicts.getOrDefault(verdict, 0));
                }
            }
        }
        for (GateTrend.Move move : gate.moves()) {
            figure(subject, move.span(), "common", move.common());
            if (move.counts().isPresent()) {
                figure(subject, move.span(), "same.gained", move.counts().get().gained());
                figure(subject, move.span(), "same.lost", move.counts().get().lost());
                figure(subject, move.span(), "same.passing", move.counts().get().passing());
            }
        }
    }

    private void target(TargetCheck check) throws IOException {
        String of = "target" + check.horizon().years() + (check.due() ? "" : ".not-due");
        for (Map.Entry<String, TargetCheck.Reached> entry : check.reached().entrySet()) {
            Subject subject = new Subject(of, entry.getKey(), "");
            figure(subject, check.span(), "aiming", entry.getValue().aiming());
            if (entry.getValue().figures().isPresent()) {
                TargetCheck.Figures figures = entry.getValue().figures().get();
                figure(subject, check.span(), "met", figures.met());
                figure(subject, check.span(), "nearer", figures.nearer());
                figure(subject, check.span(), "start", figures.start());
                figure(subject, check.span(), "target", figures.target());
                figure(subject, check.span(), "now", figures.now());
            }
        }
    }

    private void figure(Subject subject, int campaign, String figure, BigDecimal value) throws IOException {
        row(subject, campaign, campaign, figure, value);
    }

    private void figure(Subject subject, int campaign, String figure, int value) throws IOException {
        row(subject, campaign, campaign, figure, BigDecimal.valueOf(value));
    }

    private void figure(Subject subject, CampaignSpan span, String figure, BigDecimal value) throws IOException {
        row(subject, span.from(), span.to(), figure, value);
    }

    private void figure(Subject subject, CampaignSpan span, String figure, int value) throws IOException {
        row(subject, span.from(), span.to(), figure, BigDecimal.valueOf(value));
    }

    private void row(Subject subject, int from, int to, String figure, BigDecimal value) throws IOException {
        csv.text(subject.of()).text(subject.id()).text(subject.comparability());
        csv.text(trends.campaigns().get(from).id())
                .text(trends.campaigns().get(to).id());
        csv.text(figure).number(Figures.of(value));
        csv.endRow();
    }
}
