package org.essgrid.network.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.grid.Grid;
import org.essgrid.network.gridchange.Comparability;

/**
 * The actors of a network, each over several campaigns. All actors are named, without disclosure control: only for readers
 * who may see the results themselves.
 *
 * @param campaigns at least two, in the order of their dates
 * @param elements the comparability of scores by element id, in the order of the last grid, then removed elements
 * @param gates the comparability of verdicts by gate id, in the same order
 * @param actors in the order of their keys
 */
public record ActorTrends(
        List<CampaignInfo> campaigns,
        Map<String, Comparability> elements,
        Map<String, Comparability> gates,
        List<ActorTrend> actors) {

    public ActorTrends {
        campaigns = List.copyOf(campaigns);
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        actors = List.copyOf(actors);
    }

    /** The grid of the last campaign. */
    public Grid grid() {
        return campaigns.get(campaigns.size() - 1).grid();
    }

    /** The same comparison, restricted to some actors. */
    public ActorTrends of(List<ActorTrend> some) {
        return new ActorTrends(campaigns, elements, gates, some);
    }
}
