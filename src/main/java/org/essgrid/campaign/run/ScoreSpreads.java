package org.essgrid.campaign.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.model.Distribution;
import org.essgrid.results.StoredActor;

/** How the scores of a campaign are spread, by its results. */
final class ScoreSpreads {

    private ScoreSpreads() {}

    /** By the id of each node; those on which fewer members than the floor have a score are absent. */
    static Map<String, Distribution> of(StoredResults stored, int floor) throws IOException {
        return of(stored, stored.edition().grid(), floor, actor -> actor);
    }

    /**
     * The same by the grid of a later campaign, of the nodes whose scores then compare with those that it publishes.
     *
     * @param pair of the two campaigns
     */
    static Map<String, Distribution> by(CommonScale pair, StoredResults stored, int floor) throws IOException {
        return of(
                stored,
                pair.last(),
                floor,
                actor -> new StoredActor(actor.grid(), actor.answers(), pair.whole(0, actor), Map.of()));
    }

    private static Map<String, Distribution> of(
            StoredResults stored, Grid grid, int floor, UnaryOperator<StoredActor> measure) throws IOException {
        DisclosureThreshold least = new DisclosureThreshold(floor);
        NetworkCounter census = new NetworkCounter(grid, least);
        stored.each((actor, source) -> census.add(Member.of(grid, measure.apply(actor), source)));
        Map<String, Distribution> spread = new HashMap<>();
        census.summary()
                .elements()
                .forEach((id, standing) -> standing.distribution()
                        .filter(distribution -> !least.hides(distribution.members()))
                        .ifPresent(distribution -> spread.put(id, distribution)));
        return spread;
    }
}
