package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.ActorKey;

/**
 * One actor over several campaigns.
 *
 * @param key under which it is known in all of them
 * @param id as it gave it last, may be empty
 * @param name as it was shown last
 * @param campaigns an entry a campaign; empty where it has no results
 */
public record ActorTrend(ActorKey key, String id, String name, List<Optional<Entry>> campaigns) {

    /**
     * One campaign.
     *
     * @param published scores by node id as this campaign published them by its own grid
     * @param comparable scores by node id by the measure that is common to all campaigns
     * @param carried whether its answers are such that they can be scored again, as far as that is needed
     * @param gates verdicts by the id of the gate, by its own grid
     * @param comparableGates the same by the common measure
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
