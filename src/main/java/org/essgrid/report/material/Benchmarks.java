package org.essgrid.report.material;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.network.picture.Distribution;
import org.essgrid.network.picture.NetworkPicture;
import org.essgrid.network.picture.Standing;

/**
 * What an actor's results are compared with.
 *
 * @param earlier the actor's own last campaign
 * @param medians the published median of the network's scores by node id; empty without a network
 * @param scores of the whole grid in the network, if they may be told
 */
public record Benchmarks(Optional<Campaign> earlier, Map<String, BigDecimal> medians, Optional<Distribution> scores) {

    public static final Benchmarks NONE = new Benchmarks(Optional.empty(), Map.of());

    /** Without where the actor stands in a network. */
    public Benchmarks(Optional<Campaign> earlier, Map<String, BigDecimal> medians) {
        this(earlier, medians, Optional.empty());
    }

    /** An actor's network alone. Nothing is told that rests on fewer members than the floor. */
    public static Benchmarks of(NetworkPicture network) {
        Map<String, BigDecimal> medians = new HashMap<>();
        network.grid()
                .index()
                .forEach((id, element) -> told(network, id)
                        .ifPresent(scores -> medians.put(
                                id,
                                element.publication().round(scores.quartiles().median()))));
        return new Benchmarks(
                Optional.empty(), medians, told(network, network.grid().id()));
    }

    private static Optional<Distribution> told(NetworkPicture network, String id) {
        return Optional.ofNullable(network.standings().get(id))
                .flatMap(Standing::distribution)
                .filter(scores -> !network.floor().hides(scores.members()));
    }

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
