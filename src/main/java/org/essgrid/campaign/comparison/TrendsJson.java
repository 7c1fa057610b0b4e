package org.essgrid.campaign.comparison;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.essgrid.results.JsonText;
import org.essgrid.text.Language;

/** Writes a comparison as JSON, format 1, keys always in the same order. What tells of too few members is null. */
public final class TrendsJson {

    /** Raised when a reader of the former format would misread the new one. */
    public static final int FORMAT = 1;

    private final Trends trends;
    private final boolean named;

    private TrendsJson(Trends trends, boolean named) {
        this.trends = trends;
        this.named = named;
    }

    /**
     * Writes it; the stream stays open.
     *
     * @param named whether newcomers and leavers are named
     * @param language of the campaigns' titles
     */
    public static void write(Trends trends, boolean named, Language language, OutputStream out) {
        JsonText.object(out, json -> new TrendsJson(trends, named).document(json, language));
    }

    private void document(JsonText json, Language language) {
        json.count("format", FORMAT);
        json.text("kind", "essgrid-comparison");
        Grid grid = trends.grid();
        json.object("grid", inner -> {
            inner.text("id", grid.id());
            inner.text("version", grid.about().version());
        });
        json.count("floor", trends.floor().members());
        json.list("campaigns", list -> {
            for (int i = 0; i < trends.campaigns().size(); i++) {
                int place = i;
                list.object(inner -> campaign(inner, place, language));
            }
        });
        json.list("gridChanges", list -> trends.changes().forEach(change -> list.object(in -> gridChange(in, change))));
        json.list("turnover", list -> trends.turnovers().forEach(one -> list.object(inner -> turnover(inner, one))));
        json.list("nodes", list -> trends.nodes().values().forEach(trend -> list.object(inner -> node(inner, trend))));
        json.list("gates", list -> trends.gates().values().forEach(gate -> list.object(inner -> gate(inner, gate))));
        json.list("targets", list -> trends.targets().forEach(check -> list.object(inner -> target(inner, check))));
    }

    private void campaign(JsonText json, int place, Language language) {
        identity(json, trends.campaigns().get(place), language);
        json.count("members", trends.members().get(place));
        json.count("uncarried", trends.uncarried().get(place));
    }

    /** What a campaign is. */
    static void identity(JsonText json, CampaignInfo campaign, Language language) {
        json.text("id", campaign.id());
        json.text("title", campaign.title().in(language));
        if (campaign.date().isPresent()) {
            json.text("date", campaign.date().get().toString());
        } else {
            json.nothing("date");
        }
        json.text("version", campaign.grid().about().version());
    }

    private void gridChange(JsonText json, GridChange change) {
        json.text("campaign", id(change.to()));
        json.text("subject", change.subject().key());
        json.text("change", change.kind().key());
        json.text("id", change.id());
        change.within().ifPresent(within -> json.text("within", within.id()));
        change.before().ifPresent(before -> json.text("before", before));
        change.after().ifPresent(after -> json.text("after", after));
    }

    private void turnover(JsonText json, Turnover turnover) {
        span(json, turnover.span());
        json.count("stayed", turnover.stayed());
        json.count("newcomers", turnover.newcomers().size());
        json.count("leavers", turnover.leavers().size());
        json.count("mergers", turnover.merged().size());
        if (named) {
            json.object("names", names -> {
                names.list("newcomers", list -> turnover.newcomers().forEach(list::text));
                names.list("leavers", list -> turnover.leavers().forEach(list::text));
                names.list(
                        "mergers",
                        list -> turnover.merged()
                                .forEach(merger -> list.object(inner -> {
                                    inner.text("name", merger.name());
                                    inner.list("from", from -> merger.from().forEach(from::text));
                                })));
            });
        }
    }

    private void node(JsonText json, Trend trend) {
        json.text("id", trend.element().id());
        json.number("outOf", trend.element().publication().outOf());
        json.text("comparability", trend.comparability().key());
        json.list("campaigns", list -> {
            for (int i = 0; i < trends.campaigns().size(); i++) {
                int place = i;
                list.object(inner -> {
                    inner.text("campaign", id(place));
                    inner.object("published", trend.published().get(place), TrendsJson::distribution);
                    inner.object("comparable", trend.comparable().get(place), (in, standing) -> {
                        distribution(in, standing.distribution());
                        bands(in, trend.element().bands().bands(), standing.bands());
                    });
                });
            }
        });
        json.object("steady", trend.panel(), this::steady);
        json.list("changes", list -> trend.changes().forEach(change -> list.object(inner -> change(inner, change))));
    }

    private static void distribution(JsonText json, Distribution distribution) {
        json.count("members", distribution.members());
        json.number("mean", Figures.of(distribution.mean()));
        quartiles(json, distribution.quartiles());
    }

    private static void quartiles(JsonText json, Quartiles quartiles) {
        json.number("lower", Figures.of(quartiles.lower()));
        json.number("median", Figures.of(quartiles.median()));
        json.number("upper", Figures.of(quartiles.upper()));
    }

    private static void bands(JsonText json, List<Band> bands, List<Integer> counts) {
        json.object("bands", inner -> {
            for (int i = 0; i < bands.size(); i++) {
                inner.count(bands.get(i).id(), counts.get(i));
            }
        });
    }

    private void steady(JsonText json, Trend.Panel steady) {
        json.count("members", steady.members());
        json.list("campaigns", list -> {
            for (int i = 0; i < steady.quartiles().size(); i++) {
                int place = i;
                list.object(inner -> {
                    inner.text("campaign", id(place));
                    quartiles(inner, steady.quartiles().get(place));
                });
            }
        });
    }

    private void change(JsonText json, ScoreChange change) {
        span(json, change.span());
        json.count("before", change.before());
        json.count("after", change.after());
        json.count("common", change.common());
        json.object("same", change.same(), (inner, same) -> {
            inner.number("median", Figures.of(same.median()));
            inner.count("risen", same.risen());
            inner.count("fallen", same.fallen());
            inner.count("up", same.up());
            inner.count("down", same.down());
        });
        json.object("means", change.split(), TrendsJson::split);
    }

    private static void split(JsonText json, ScoreChange.Split split) {
        json.number("allBefore", Figures.of(split.allBefore()));
        json.number("allAfter", Figures.of(split.allAfter()));
        json.number("sameBefore", Figures.of(split.sameBefore()));
        json.number("sameAfter", Figures.of(split.sameAfter()));
        json.number("all", Figures.of(split.all()));
        json.number("same", Figures.of(split.same()));
        json.number("newcomers", Figures.of(split.newcomers()));
        json.number("leavers", Figures.of(split.leavers()));
        json.number("sample", Figures.of(split.sample()));
    }

    private void gate(JsonText json, GateTrend gate) {
        json.text("id", gate.gate().id());
        json.text("comparability", gate.comparability().key());
        json.list("campaigns", list -> {
            for (int i = 0; i < gate.verdicts().size(); i++) {
                int place = i;
                list.object(inner -> {
                    inner.text("campaign", id(place));
                    inner.object("verdicts", counted(gate.verdicts().get(place)), TrendsJson::verdicts);
                });
            }
        });
        json.list(
                "changes",
                list -> gate.moves()
                        .forEach(move -> list.object(inner -> {
                            span(inner, move.span());
                            inner.count("common", move.common());
                            inner.object("same", move.counts(), (in, counts) -> {
                                in.count("gained", counts.gained());
                                in.count("lost", counts.lost());
                                in.count("passing", counts.passing());
                            });
                        })));
    }

    private static Optional<Map<Verdict, Integer>> counted(Map<Verdict, Integer> verdicts) {
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts);
    }

    private static void verdicts(JsonText json, Map<Verdict, Integer> verdicts) {
        for (Verdict verdict : Verdict.values()) {
            json.count(verdict.key(), verdicts.getOrDefault(verdict, 0));
        }
    }

    private void target(JsonText json, TargetCheck check) {
        json.count("years", check.horizon().years());
        span(json, check.span());
        json.truth("due", check.due());
        json.list(
                "nodes",
                list -> check.reached()
                        .forEach((id, reached) -> list.object(inner -> {
                            inner.text("id", id);
                            inner.count("aiming", reached.aiming());
                            inner.object("reached", reached.figures(), (in, figures) -> {
                                in.count("met", figures.met());
                                in.count("nearer", figures.nearer());
                                in.number("start", Figures.of(figures.start()));
                                in.number("target", Figures.of(figures.target()));
                                in.number("now", Figures.of(figures.now()));
                            });
                        })));
    }

    private void span(JsonText json, CampaignSpan span) {
        json.text("from", id(span.from()));
        json.text("to", id(span.to()));
    }

    private String id(int place) {
        return trends.campaigns().get(place).id();
    }
}
