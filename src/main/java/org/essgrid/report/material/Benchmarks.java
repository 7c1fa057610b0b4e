package org.essgrid.report.material;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What an actor's results are compared with.
 *
 * @param earlier the actor's own last campaign
 * @param medians the published median of the network's scores by node id; empty without a network
 */
public record Benchmarks(Optional<Campaign> earlier, Map<String, BigDecimal> medians) {

    public static final Benchmarks NONE = new Benchmarks(Optional.empty(), Map.of());

    /**
     * A campaign that is over.
     *
     * @param label its name, such as 2025
     * @param scores published scores by node id, only of nodes that had one
     * @param values values of quantities by criterion id
     */
    public record Campaign(String label, Map<String, BigDecimal> scores, Map<String, BigDecimal> values) {
        public Campaign {
            scores = Map.copyOf(scores);
            values = Map.copyOf(values);
        }
    }

    public Benchmarks {
        medians = Map.copyOf(medians);
    }

    /** The published score of the last campaign. */
    public Optional<BigDecimal> earlierScore(String nodeId) {
        return earlier.flatMap(campaign -> Optional.ofNullable(campaign.scores().get(nodeId)));
    }

    /** The value of a quantity in the last campaign. */
    public Optional<BigDecimal> earlierValue(String criterionId) {
        return earlier.flatMap(campaign -> Optional.ofNullable(campaign.values().get(criterionId)));
    }
}
