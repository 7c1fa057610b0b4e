package org.essgrid.campaign.comparison;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.results.JsonWriter;
import org.essgrid.text.Language;

/** Writes the histories of actors as JSON with the keys of {@link ComparisonKey}, always in the same order. */
public final class HistoriesJson {

    private final JsonWriter json;
    private final ActorTrends trends;

    private HistoriesJson(JsonWriter json, ActorTrends trends) {
        this.json = json;
        this.trends = trends;
    }

    /**
     * Writes the histories, indented; the stream remains open.
     *
     * @param language of the campaigns' titles
     */
    public static void write(ActorTrends trends, Language language, OutputStream out) {
        try (JsonWriter json = JsonWriter.indented(out)) {
            json.object(() -> new HistoriesJson(json, trends).content(language));
            json.endLine();
        }
    }

    private void content(Language language) {
        TrendsJson.head(json, "essgrid-histories", trends.grid());
        json.objects(
                ComparisonKey.CAMPAIGNS, trends.campaigns(), campaign -> TrendsJson.identity(json, campaign, language));
        GridDiffJson.comparability(json, trends.elements(), trends.gates());
        json.objects(ComparisonKey.ACTORS, trends.actors(), this::actor);
    }

    private void actor(ActorTrend actor) {
        json.text(ComparisonKey.ID, actor.id());
        json.text(ComparisonKey.NAME, actor.name());
        List<Integer> answered = IntStream.range(0, trends.campaigns().size())
                .filter(index -> actor.campaigns().get(index).isPresent())
                .boxed()
                .toList();
        json.objects(
                ComparisonKey.CAMPAIGNS,
                answered,
                index -> entry(
                        trends.campaigns().get(index).id(),
                        actor.campaigns().get(index).orElseThrow()));
    }

    private void entry(String campaign, ActorTrend.Entry entry) {
        json.text(ComparisonKey.CAMPAIGN, campaign);
        json.truth(ComparisonKey.CARRIED, entry.carried());
        json.object(
                ComparisonKey.NODES,
                () -> trends.elements()
                        .keySet()
                        .forEach(id -> json.object(id, () -> {
                            json.plainNumber(
                                    ComparisonKey.PUBLISHED,
                                    Optional.ofNullable(entry.published().get(id)));
                            json.plainNumber(
                                    ComparisonKey.COMPARABLE,
                                    Optional.ofNullable(entry.comparable().get(id)));
                        })));
        json.object(
                ComparisonKey.GATES,
                () -> trends.gates()
                        .keySet()
                        .forEach(id -> json.object(id, () -> {
                            json.text(ComparisonKey.PUBLISHED, verdict(entry.gates(), id));
                            json.text(ComparisonKey.COMPARABLE, verdict(entry.comparableGates(), id));
                        })));
    }

    private static Optional<String> verdict(Map<String, Verdict> verdicts, String gate) {
        return Optional.ofNullable(verdicts.get(gate)).map(Verdict::key);
    }
}
