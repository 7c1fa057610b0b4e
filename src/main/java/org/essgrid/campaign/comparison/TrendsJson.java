package org.essgrid.campaign.comparison;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Band;
import org.essgrid.grid.Grid;
import org.essgrid.network.gridchange.GridChange;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.network.model.Turnover;
import org.essgrid.results.JsonWriter;
import org.essgrid.text.Language;

/** Writes a comparison as JSON with the keys of {@link ComparisonKey}, always in the same order. */
public final class TrendsJson {

    /** Increased when a reader of the former format would misread the new one. */
    public static final int FORMAT = 1;

    /** More than any grid publishes, and enough to distinguish the means of thousands of scores. */
    private static final int DECIMALS = 10;

    private final JsonWriter json;
    private final Trends trends;
    private final boolean named;

    private TrendsJson(JsonWriter json, Trends trends, boolean named) {
        this.json = json;
        this.trends = trends;
        this.named = named;
    }

    /**
     * Writes a comparison, indented; the stream remains open.
     *
     * @param named whether newcomers and leavers are named
     * @param language of the campaigns' titles
     */
    public static void write(Trends trends, boolean named, Language language, OutputStream out) {
        try (JsonWriter json = JsonWriter.indented(out)) {
            json.object(() -> new TrendsJson(json, trends, named).content(language));
            json.endLine();
        }
    }

    private void content(Language language) {
        head(json, "essgrid-comparison", trends.grid());
        json.number(ComparisonKey.FLOOR, trends.floor().members());
        json.objects(ComparisonKey.CAMPAIGNS, indices(trends.campaigns()), index -> campaign(index, language));
        json.objects(ComparisonKey.GRID_CHANGES, trends.changes(), this::gridChange);
        json.objects(ComparisonKey.TURNOVER, trends.turnovers(), this::turnover);
        json.objects(ComparisonKey.NODES, trends.nodes().values(), this::node);
        json.objects(ComparisonKey.GATES, trends.gates().values(), this::gate);
        json.objects(ComparisonKey.TARGETS, trends.targets(), this::target);
    }

    /** The format, the kind and the grid of a document. */
    static void head(JsonWriter json, String kind, Grid grid) {
        json.number(ComparisonKey.FORMAT, FORMAT);
        json.text(ComparisonKey.KIND, kind);
        json.object(ComparisonKey.GRID, () -> grid(json, grid));
    }

    static void grid(JsonWriter json, Grid grid) {
        json.text(ComparisonKey.ID, grid.id());
        json.text(ComparisonKey.VERSION, grid.about().version());
    }

    private static List<Integer> indices(List<?> campaigns) {
        return IntStream.range(0, campaigns.size()).boxed().toList();
    }

    private void campaign(int index, Language language) {
        identity(json, trends.campaigns().get(index), language);
        json.number(ComparisonKey.MEMBERS, trends.members().get(index));
        json.number(ComparisonKey.UNCARRIED, trends.uncarried().get(index));
    }

    static void identity(JsonWriter json, CampaignInfo campaign, Language language) {
        json.text(ComparisonKey.ID, campaign.id());
        json.text(ComparisonKey.TITLE, campaign.title().in(language));
        json.text(ComparisonKey.DATE, campaign.date().map(LocalDate::toString));
        json.text(ComparisonKey.VERSION, campaign.grid().about().version());
    }

    private void gridChange(GridChange change) {
        json.text(ComparisonKey.CAMPAIGN, id(change.to()));
        GridDiffJson.change(json, change);
    }

    private void turnover(Turnover turnover) {
        span(turnover.span());
        json.number(ComparisonKey.STAYED, turnover.stayed());
        json.number(ComparisonKey.NEWCOMERS, turnover.newcomers().size());
        json.number(ComparisonKey.LEAVERS, turnover.leavers().size());
        json.number(ComparisonKey.MERGERS, turnover.merged().size());
        if (named) {
            json.object(ComparisonKey.NAMES, () -> {
                json.texts(ComparisonKey.NEWCOMERS, turnover.newcomers());
                json.texts(ComparisonKey.LEAVERS, turnover.leavers());
                json.objects(ComparisonKey.MERGERS, turnover.merged(), merger -> {
                    json.text(ComparisonKey.NAME, merger.name());
                    json.texts(ComparisonKey.FROM, merger.from());
                });
            });
        }
    }

    private void node(Trend trend) {
        json.text(ComparisonKey.ID, trend.element().id());
        json.plainNumber(ComparisonKey.OUT_OF, trend.element().publication().outOf());
        json.text(ComparisonKey.COMPARABILITY, trend.comparability().key());
        json.objects(ComparisonKey.CAMPAIGNS, indices(trends.campaigns()), index -> {
            json.text(ComparisonKey.CAMPAIGN, id(index));
            json.object(ComparisonKey.PUBLISHED, trend.published().get(index), this::distribution);
            json.object(ComparisonKey.COMPARABLE, trend.comparable().get(index), standing -> {
                distribution(standing.distribution());
                json.object(ComparisonKey.BANDS, () -> bands(trend.levels(), standing.bands()));
            });
        });
        json.object(ComparisonKey.STEADY, trend.panel(), this::steady);
        json.objects(ComparisonKey.CHANGES, trend.changes(), this::change);
    }

    private void distribution(Distribution distribution) {
        json.number(ComparisonKey.MEMBERS, distribution.members());
        figure(ComparisonKey.MEAN, distribution.mean());
        quartiles(distribution.quartiles());
    }

    private void quartiles(Quartiles quartiles) {
        figure(ComparisonKey.LOWER, quartiles.lower());
        figure(ComparisonKey.MEDIAN, quartiles.median());
        figure(ComparisonKey.UPPER, quartiles.upper());
    }

    private void bands(List<List<Band>> bands, List<Integer> counts) {
        for (int i = 0; i < bands.size(); i++) {
            json.number(key(bands.get(i)), counts.get(i));
        }
    }

    /** The id of a band; of several that are joined, their ids with + between. */
    static String key(List<Band> joined) {
        return joined.stream().map(Band::id).collect(Collectors.joining("+"));
    }

    private void steady(Trend.Panel steady) {
        json.number(ComparisonKey.MEMBERS, steady.members());
        json.objects(ComparisonKey.CAMPAIGNS, indices(steady.quartiles()), index -> {
            json.text(ComparisonKey.CAMPAIGN, id(index));
            quartiles(steady.quartiles().get(index));
        });
    }

    private void change(ScoreChange change) {
        span(change.span());
        json.number(ComparisonKey.BEFORE, change.before());
        json.number(ComparisonKey.AFTER, change.after());
        json.number(ComparisonKey.COMMON, change.common());
        json.object(ComparisonKey.SAME, change.same(), same -> {
            figure(ComparisonKey.MEDIAN, same.median());
            json.number(ComparisonKey.RISEN, same.risen());
            json.number(ComparisonKey.FALLEN, same.fallen());
            json.number(ComparisonKey.UP, same.up());
            json.number(ComparisonKey.DOWN, same.down());
        });
        json.object(ComparisonKey.MEANS, change.split(), this::split);
    }

    private void split(ScoreChange.Split split) {
        figure(ComparisonKey.ALL_BEFORE, split.allBefore());
        figure(ComparisonKey.ALL_AFTER, split.allAfter());
        figure(ComparisonKey.SAME_BEFORE, split.sameBefore());
        figure(ComparisonKey.SAME_AFTER, split.sameAfter());
        figure(ComparisonKey.ALL, split.all());
        figure(ComparisonKey.SAME, split.same());
        figure(ComparisonKey.NEWCOMERS, split.newcomers());
        figure(ComparisonKey.LEAVERS, split.leavers());
        figure(ComparisonKey.SAMPLE, split.sample());
    }

    private void gate(GateTrend gate) {
        json.text(ComparisonKey.ID, gate.gate().id());
        json.text(ComparisonKey.COMPARABILITY, gate.comparability().key());
        json.objects(ComparisonKey.CAMPAIGNS, indices(gate.verdicts()), index -> {
            json.text(ComparisonKey.CAMPAIGN, id(index));
            Map<Verdict, Integer> verdicts = gate.verdicts().get(index);
            json.object(
                    ComparisonKey.VERDICTS,
                    verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts),
                    this::verdicts);
        });
        json.objects(ComparisonKey.CHANGES, gate.moves(), move -> {
            span(move.span());
            json.number(ComparisonKey.COMMON, move.common());
            json.object(ComparisonKey.SAME, move.counts(), counts -> {
                json.number(ComparisonKey.GAINED, counts.gained());
                json.number(ComparisonKey.LOST, counts.lost());
                json.number(ComparisonKey.PASSING, counts.passing());
            });
        });
    }

    private void verdicts(Map<Verdict, Integer> verdicts) {
        for (Verdict verdict : Verdict.values()) {
            json.number(verdict.key(), verdicts.getOrDefault(verdict, 0));
        }
    }

    private void target(TargetCheck check) {
        json.number(ComparisonKey.YEARS, check.horizon().years());
        span(check.span());
        json.truth(ComparisonKey.DUE, check.due());
        json.objects(ComparisonKey.NODES, check.reached().entrySet(), node -> {
            json.text(ComparisonKey.ID, node.getKey());
            json.number(ComparisonKey.AIMING, node.getValue().aiming());
            json.object(ComparisonKey.REACHED, node.getValue().figures(), figures -> {
                json.number(ComparisonKey.MET, figures.met());
                json.number(ComparisonKey.NEARER, figures.nearer());
                figure(ComparisonKey.START, figures.start());
                figure(ComparisonKey.TARGET, figures.target());
                figure(ComparisonKey.NOW, figures.now());
            });
        });
    }

    private void span(CampaignSpan span) {
        json.text(ComparisonKey.FROM, id(span.from()));
        json.text(ComparisonKey.TO, id(span.to()));
    }

    private void figure(ComparisonKey key, BigDecimal figure) {
        json.plainNumber(key, rounded(figure));
    }

    /** Rounded half up to ten decimals, without trailing zeros. */
    static BigDecimal rounded(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private String id(int index) {
        return trends.campaigns().get(index).id();
    }
}
