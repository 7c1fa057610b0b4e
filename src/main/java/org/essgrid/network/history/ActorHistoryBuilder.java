package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.results.StoredActor;

/** Builds the histories of single actors over several campaigns. */
public final class ActorHistoryBuilder implements HistoryBuilder {

    private final List<CampaignInfo> campaigns;
    private final ActorMatcher matcher;
    private final CommonScale scale;
    private final NavigableMap<ActorKey, ActorEntries> entriesByKey = new TreeMap<>();

    /** @param campaigns at least two, in the order of their dates; the grid of the last is the common scale */
    public ActorHistoryBuilder(List<CampaignInfo> campaigns, IdentityChanges identities) {
        this.campaigns = List.copyOf(campaigns);
        this.matcher = new ActorMatcher(this.campaigns, identities);
        this.scale = new CommonScale(campaigns.stream().map(CampaignInfo::grid).toList());
    }

    /** The entries of one actor so far. */
    private final class ActorEntries {

        private final List<Optional<ActorTrend.Entry>> entries =
                new ArrayList<>(Collections.nCopies(campaigns.size(), Optional.empty()));
        private int latest = -1;
        private String id = "";
        private String name = "";

        boolean has(int campaign) {
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
        ActorKey key = matcher.key(campaign, own, other -> isKnown(other, campaign));
        entriesByKey.computeIfAbsent(key, k -> new ActorEntries()).add(campaign, actor, source);
    }

    private boolean isKnown(ActorKey key, int campaign) {
        return Optional.ofNullable(entriesByKey.get(key))
                .filter(actorEntries -> actorEntries.has(campaign))
                .isPresent();
    }

    private ActorTrend.Entry entry(int campaign, StoredActor actor) {
        CommonScale.Measured measured = scale.measured(campaign, actor);
        return new ActorTrend.Entry(
                CommonScale.published(actor.as(scale.last()).nodes()),
                measured.scores(),
                measured.carried(),
                actor.gates(),
                measured.gates());
    }

    /** The histories of the actors added so far. */
    public ActorTrends trends() {
        List<ActorTrend> actors = new ArrayList<>();
        entriesByKey.forEach((key, actorEntries) ->
                actors.add(new ActorTrend(key, actorEntries.id, actorEntries.name, actorEntries.entries)));
        return new ActorTrends(campaigns, scale.elements(), scale.gates(), actors);
    }
}
