package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;

/** Takes in the actors of several campaigns and follows each through them. */
public final class ActorHistoryBuilder implements HistoryBuilder {

    private final List<CampaignInfo> campaigns;
    private final ActorMatcher recognition;
    private final CommonScale yardstick;
    private final NavigableMap<ActorKey, Life> lives = new TreeMap<>();

    /** @param campaigns at least two, by their dates; the grid of the last is the yardstick */
    public ActorHistoryBuilder(List<CampaignInfo> campaigns, IdentityChanges identities) {
        this.campaigns = List.copyOf(campaigns);
        this.recognition = new ActorMatcher(this.campaigns, identities);
        this.yardstick =
                CommonScale.of(campaigns.stream().map(CampaignInfo::grid).toList());
    }

    /** What is known of one actor so far. */
    private final class Life {

        private final List<Optional<ActorTrend.Entry>> entries =
                new ArrayList<>(Collections.nCopies(campaigns.size(), Optional.empty()));
        private int latest = -1;
        private String id = "";
        private String name = "";

        boolean knows(int campaign) {
            return entries.get(campaign).isPresent();
        }

        void add(int campaign, StoredActor actor, String source) {
            entries.set(campaign, Optional.of(entry(campaign, actor)));
            if (campaign > latest) {
                latest = campaign;
                id = actor.actor().id();
                name = actor.actor().shown().isEmpty() ? source : actor.actor().shown();
            }
        }
    }

    @Override
    public void add(int campaign, StoredActor actor, String source) {
        ActorKey own = ActorKey.of(actor.actor(), source);
        ActorKey key = recognition.key(campaign, own, other -> isKnown(other, campaign));
        lives.computeIfAbsent(key, k -> new Life()).add(campaign, actor, source);
    }

    private boolean isKnown(ActorKey key, int campaign) {
        return Optional.ofNullable(lives.get(key))
                .filter(life -> life.knows(campaign))
                .isPresent();
    }

    private ActorTrend.Entry entry(int campaign, StoredActor actor) {
        CommonScale.Measured measured = yardstick.measured(campaign, actor);
        return new ActorTrend.Entry(
                published(actor.nodes()),
                published(measured.nodes()),
                measured.carried(),
                actor.gates(),
                measured.gates());
    }

    private static Map<String, BigDecimal> published(Map<String, StoredNode> nodes) {
        Map<String, BigDecimal> scores = new HashMap<>();
        nodes.forEach((id, node) -> node.figure().ifPresent(figure -> scores.put(id, figure.published())));
        return scores;
    }

    /** What is taken in so far. */
    public ActorTrends trends() {
        Map<String, Comparability> elements = new LinkedHashMap<>();
        yardstick.last().index().keySet().forEach(id -> elements.put(id, yardstick.of(id)));
        yardstick.gone().forEach(element -> elements.put(element.id(), Comparability.NOT_COMPARABLE));
        Map<String, Comparability> gates = new LinkedHashMap<>();
        yardstick.last().gates().forEach(gate -> gates.put(gate.id(), yardstick.of(gate)));
        yardstick.goneGates().forEach(gate -> gates.put(gate.id(), Comparability.NOT_COMPARABLE));
        List<ActorTrend> actors = new ArrayList<>();
        lives.forEach((key, life) -> actors.add(new ActorTrend(key, life.id, life.name, life.entries)));
        return new ActorTrends(campaigns, elements, gates, actors);
    }
}
