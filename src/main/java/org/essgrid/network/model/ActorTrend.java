package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.ActorKey;

/**
 * The results of one actor over several campaigns.
 *
 * @param key under which it is known in all campaigns
 * @param id in its latest campaign, may be empty
 * @param name for display in its latest campaign
 * @param campaigns one entry per campaign; empty where it has no results
 */
public record ActorTrend(ActorKey key, String id, String name, List<Optional<Entry>> campaigns) {

    /**
     * The results of one campaign.
     *
     * @param published scores by node id, as published in this campaign by its own grid
     * @param comparable scores by node id, on the common scale of all campaigns
     * @param carried whether its answers could be scored again, if that was necessary
     * @param gates verdicts by gate id, by its own grid
     * @param comparableGates verdicts by gate id, on the common scale
     */
    public record Entry(
            Map<String, BigDecimal> published,
            Map<String, BigDecimal> comparable,
            boolean carried,
            Map<String, Verdict> gates,
            Map<String, Verdict> comparableGates) {
        public Entry {
            published = Map.copyOf(published);
            comparable = Map.copyOf(comparable);
            gates = Map.copyOf(gates);
            comparableGates = Map.copyOf(comparableGates);
        }
    }

    public ActorTrend {
        campaigns = List.copyOf(campaigns);
    }
}
