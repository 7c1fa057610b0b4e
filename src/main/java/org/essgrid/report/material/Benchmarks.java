package org.essgrid.report.material;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.picture.Distribution;
import org.essgrid.network.picture.NetworkPicture;

/**
 * What an actor's results are compared with.
 *
 * @param history the actor's own earlier campaigns, the oldest first
 * @param network the scores of the actor's network
 */
public record Benchmarks(List<Campaign> history, Optional<Network> network) {

    public static final Benchmarks NONE = new Benchmarks(List.of(), Optional.empty());

    /**
     * A campaign that is over.
     *
     * @param label its name, such as 2025
     * @param scores published scores by node id, only of nodes that had one
     * @param values values of quantities by criterion id
     * @param otherwise scores by node id that were published by a version of the grid in which they meant something else:
     *     they are told, but nothing is compared with them
     */
    public record Campaign(
            String label,
            Map<String, BigDecimal> scores,
            Map<String, BigDecimal> values,
            Map<String, BigDecimal> otherwise) {
        public Campaign {
            scores = Map.copyOf(scores);
            values = Map.copyOf(values);
            otherwise = Map.copyOf(otherwise);
        }

        /** A campaign whose scores mean what they mean today. */
        public Campaign(String label, Map<String, BigDecimal> scores, Map<String, BigDecimal> values) {
            this(label, scores, values, Map.of());
        }

        /** The published score, whether it can be compared or not. */
        public Optional<BigDecimal> published(String nodeId) {
            return Optional.ofNullable(scores.get(nodeId)).or(() -> Optional.ofNullable(otherwise.get(nodeId)));
        }
    }

    /**
     * How the scores of a network are spread, without a word about any member.
     *
     * @param floor below how many members nothing is told
     * @param spreads by node id, of the nodes on which so many at least have a score
     */
    public record Network(int floor, Map<String, Distribution> spreads) {
        public Network {
            // In a fixed order, so that the same network is written the same in every run.
            spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
        }

        public static Network of(NetworkPicture picture) {
            Map<String, Distribution> spreads = new LinkedHashMap<>();
            picture.standings()
                    .forEach((id, standing) -> standing.distribution()
                            .filter(spread -> !picture.floor().hides(spread.members()))
                            .ifPresent(spread -> spreads.put(id, spread)));
            return new Network(picture.floor().members(), spreads);
        }
    }

    public Benchmarks {
        history = List.copyOf(history);
    }

    /** The actor's own last campaign. */
    public Optional<Campaign> earlier() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** The published score of the last campaign. */
    public Optional<BigDecimal> earlierScore(String nodeId) {
        return earlier()
                .flatMap(campaign -> Optional.ofNullable(campaign.scores().get(nodeId)));
    }

    /** The value of a quantity in the last campaign. */
    public Optional<BigDecimal> earlierValue(String criterionId) {
        return earlier()
                .flatMap(campaign -> Optional.ofNullable(campaign.values().get(criterionId)));
    }

    /** How the network's scores of an element are spread; empty without a network, or where it must not be told. */
    public Optional<Distribution> spread(Element element) {
        return network.flatMap(all -> Optional.ofNullable(all.spreads().get(element.id())));
    }

    /** The published median of the network. */
    public Optional<BigDecimal> median(Element element) {
        return spread(element)
                .map(spread -> element.publication().round(spread.quartiles().median()));
    }

    /** Whether there is any median to compare with. */
    public boolean hasMedians() {
        return network.map(all -> !all.spreads().isEmpty()).orElse(false);
    }
}
