package org.essgrid.report.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.NetworkSummary;

/**
 * What an actor's results are compared with.
 *
 * @param history the actor's own earlier campaigns, the oldest first
 * @param sameMeasure its campaigns by one measure, if its grid was revised so that scores changed
 * @param network the scores of the actor's network
 */
public record Benchmarks(List<Campaign> history, Optional<SameMeasure> sameMeasure, Optional<Network> network) {

    public static final Benchmarks NONE = new Benchmarks(List.of(), Optional.empty());

    /**
     * A campaign that is over.
     *
     * @param label its name, such as 2025
     * @param scores scores by node id that compare with today's: as they were published or, where the grid was revised,
     *     worked out again; only of nodes that have one
     * @param values values of quantities by criterion id
     * @param otherwise scores by node id as they were published by a version of the grid in which they meant something else:
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
            return Optional.ofNullable(otherwise.get(nodeId)).or(() -> Optional.ofNullable(scores.get(nodeId)));
        }

        /** Whether any score is worked out again by today's grid. */
        public boolean isRecomputed() {
            return otherwise.keySet().stream().anyMatch(scores::containsKey);
        }
    }

    /**
     * The actor's campaigns by today's grid, on the criteria that every campaign of its network asked in the same way.
     *
     * @param earlier an entry a campaign of the history
     * @param recomputed the nodes whose scores differ in meaning from those that were published
     */
    public record SameMeasure(List<Measured> earlier, Measured today, Set<String> recomputed) {
        public SameMeasure {
            earlier = List.copyOf(earlier);
            recomputed = Set.copyOf(recomputed);
        }
    }

    /**
     * One campaign by that measure.
     *
     * @param scores by node id; those that do not compare, or have none, are absent
     * @param carried whether its answers are such that they can be scored again
     */
    public record Measured(Map<String, BigDecimal> scores, boolean carried) {
        public Measured {
            scores = Map.copyOf(scores);
        }
    }

    /**
     * How the scores of a network are spread, without a word about any member.
     *
     * @param floor below how many members nothing is told
     * @param spreads by node id, of the nodes on which so many at least have a score
     * @param closed the earlier campaign whose network it is; empty for that of the actor's own campaign
     */
    public record Network(int floor, Map<String, Distribution> spreads, Optional<Closed> closed) {

        /**
         * An earlier campaign.
         *
         * @param label its name, such as 2025
         * @param date on which it ended
         * @param again whether any of the scores was worked out again by today's grid
         */
        public record Closed(String label, LocalDate date, boolean again) {}

        /** The network of the actor's own campaign. */
        public Network(int floor, Map<String, Distribution> spreads) {
            this(floor, spreads, Optional.empty());
        }

        public Network {
            // In a fixed order, so that the same network is written the same in every run.
            spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
        }

        public static Network of(NetworkSummary picture) {
            Map<String, Distribution> spreads = new LinkedHashMap<>();
            picture.elements()
                    .forEach((id, standing) -> standing.distribution()
                            .filter(spread -> !picture.floor().hides(spread.members()))
                            .ifPresent(spread -> spreads.put(id, spread)));
            return new Network(picture.floor().members(), spreads);
        }
    }

    /** Without a grid that was revised. */
    public Benchmarks(List<Campaign> history, Optional<Network> network) {
        this(history, Optional.empty(), network);
    }

    public Benchmarks {
        history = List.copyOf(history);
    }

    /** The actor's own last campaign. */
    public Optional<Campaign> earlier() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** The score of the last campaign, where it compares with today's. */
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

    /** The earlier campaign whose network it is. */
    public Optional<Network.Closed> closed() {
        return network.flatMap(Network::closed);
    }

    /** Whether there is any median to compare with. */
    public boolean hasMedians() {
        return network.map(all -> !all.spreads().isEmpty()).orElse(false);
    }
}
