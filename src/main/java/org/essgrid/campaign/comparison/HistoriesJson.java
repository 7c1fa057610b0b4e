package org.essgrid.campaign.comparison;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.results.JsonText;
import org.essgrid.text.Language;

/** Writes the histories of actors as JSON, format 1, keys always in the same order. */
public final class HistoriesJson {

    private final ActorTrends trends;

    private HistoriesJson(ActorTrends trends) {
        this.trends = trends;
    }

    /**
     * Writes them; the stream stays open.
     *
     * @param language of the campaigns' titles
     */
    public static void write(ActorTrends trends, Language language, OutputStream out) {
        JsonText.object(out, json -> new HistoriesJson(trends).document(json, language));
    }

    private void document(JsonText json, Language language) {
        json.count("format", TrendsJson.FORMAT);
        json.text("kind", "essgrid-histories");
        json.object("grid", inner -> {
            inner.text("id", trends.grid().id());
            inner.text("version", trends.grid().about().version());
        });
        json.list(
                "campaigns",
                list -> trends.campaigns()
                        .forEach(campaign -> list.object(inner -> TrendsJson.identity(inner, campaign, language))));
        json.object("comparability", inner -> {
            inner.object("nodes", nodes -> trends.elements().forEach((id, how) -> nodes.text(id, how.key())));
            inner.object("gates", gates -> trends.gates().forEach((id, how) -> gates.text(id, how.key())));
        });
        json.list("actors", list -> trends.actors().forEach(actor -> list.object(inner -> actor(inner, actor))));
    }

    private void actor(JsonText json, ActorTrend actor) {
        json.text("id", actor.id());
        json.text("name", actor.name());
        json.list("campaigns", list -> {
            for (int i = 0; i < trends.campaigns().size(); i++) {
                String id = trends.campaigns().get(i).id();
                actor.campaigns().get(i).ifPresent(entry -> list.object(inner -> entry(inner, id, entry)));
            }
        });
    }

    private void entry(JsonText json, String campaign, ActorTrend.Entry entry) {
        json.text("campaign", campaign);
        json.truth("carried", entry.carried());
        json.object(
                "nodes",
                nodes -> trends.elements()
                        .keySet()
                        .forEach(id -> nodes.object(id, figures -> {
                            figure(
                                    figures,
                                    "published",
                                    Optional.ofNullable(entry.published().get(id)));
                            figure(
                                    figures,
                                    "comparable",
                                    Optional.ofNullable(entry.comparable().get(id)));
                        })));
        json.object(
                "gates",
                gates -> trends.gates()
                        .keySet()
                        .forEach(id -> gates.object(id, inner -> {
                            verdict(
                                    inner,
                                    "published",
                                    Optional.ofNullable(entry.gates().get(id)));
                            verdict(
                                    inner,
                                    "comparable",
                                    Optional.ofNullable(entry.comparableGates().get(id)));
                        })));
    }

    private static void verdict(JsonText json, String name, Optional<Verdict> verdict) {
        if (verdict.isPresent()) {
            json.text(name, verdict.get().key());
        } else {
            json.nothing(name);
        }
    }

    private static void figure(JsonText json, String name, Optional<BigDecimal> figure) {
        if (figure.isPresent()) {
            json.number(name, figure.get());
        } else {
            json.nothing(name);
        }
    }
}
