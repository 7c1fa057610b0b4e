package org.essgrid.report.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.source.Sha256;

/**
 * What an actor's results are compared with.
 *
 * @param history the actor's own earlier campaigns, the oldest first
 * @param sameMeasure its campaigns recomputed with one version of the grid, if a revision changed scores
 * @param network the scores of the actor's network
 */
public record Benchmarks(List<Campaign> history, Optional<SameMeasure> sameMeasure, Optional<Network> network) {

    public static final Benchmarks NONE = new Benchmarks(List.of(), Optional.empty());

    /**
     * An earlier campaign of the actor.
     *
     * @param label its name, such as 2025
     * @param scores scores by node id that are comparable with today's: as published or, where the grid was revised,
     *     recomputed; only of nodes with a score
     * @param values values of quantities by criterion id
     * @param otherwise scores by node id as published with a version of the grid in which they had another meaning:
     *     they are shown, but not compared
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

        /** A campaign whose scores have today's meaning. */
        public Campaign(String label, Map<String, BigDecimal> scores, Map<String, BigDecimal> values) {
            this(label, scores, values, Map.of());
        }

        /** The published score, whether it can be compared or not. */
        public Optional<BigDecimal> published(String nodeId) {
            return Optional.ofNullable(otherwise.get(nodeId)).or(() -> Optional.ofNullable(scores.get(nodeId)));
        }

        /** Whether any score is recomputed with today's grid. */
        public boolean isRecomputed() {
            return otherwise.keySet().stream().anyMatch(scores::containsKey);
        }
    }

    /**
     * The actor's campaigns recomputed with today's grid, on the criteria that every campaign of its network asked in
     * the same way.
     *
     * @param earlier one entry per campaign of the history
     * @param recomputed the nodes whose scores differ in meaning from those that were published
     */
    public record SameMeasure(List<Measured> earlier, Measured today, Set<String> recomputed) {
        public SameMeasure {
            earlier = List.copyOf(earlier);
            recomputed = Set.copyOf(recomputed);
        }
    }

    /**
     * One recomputed campaign.
     *
     * @param scores by node id; only of nodes that are comparable and have a score
     * @param carried whether its answers can be scored again
     */
    public record Measured(Map<String, BigDecimal> scores, boolean carried) {
        public Measured {
            scores = Map.copyOf(scores);
        }
    }

    /**
     * The distribution of a network's scores, without information about any member.
     *
     * @param floor the number of members below which nothing is shown
     * @param spreads distributions by node id, of the nodes with at least that many scores
     * @param closed the earlier campaign whose network it is; empty for that of the actor's own campaign
     */
    public record Network(int floor, Map<String, Distribution> spreads, Optional<Closed> closed) {

        /**
         * An earlier campaign.
         *
         * @param label its name, such as 2025
         * @param date on which it ended
         * @param again whether any of the scores was recomputed with today's grid
         */
        public record Closed(String label, LocalDate date, boolean again) {}

        /** The network of the actor's own campaign. */
        public Network(int floor, Map<String, Distribution> spreads) {
            this(floor, spreads, Optional.empty());
        }

        public Network {
            // In a fixed order, so that the same network gives the same text in every run.
            spreads = Collections.unmodifiableMap(new LinkedHashMap<>(spreads));
        }

        public static Network of(NetworkSummary summary) {
            Map<String, Distribution> spreads = new LinkedHashMap<>();
            summary.elements()
                    .forEach((id, element) -> element.distribution()
                            .filter(spread -> !summary.floor().hides(spread.members()))
                            .ifPresent(spread -> spreads.put(id, spread)));
            return new Network(summary.floor().members(), spreads);
        }
    }

    /** Benchmarks where the grid was not revised. */
    public Benchmarks(List<Campaign> history, Optional<Network> network) {
        this(history, Optional.empty(), network);
    }

    public Benchmarks {
        history = List.copyOf(history);
    }

    /** Hash of the figures that the report on an assessment shows of these; empty for none. */
    public String digest(Assessment today) {
        if (history.isEmpty() && network.isEmpty()) {
            return "";
        }
        Sha256 hash = new Sha256();
        for (Campaign campaign : history) {
            hash.text(campaign.label())
                    .text(sorted(campaign.scores()))
                    .text(sorted(campaign.values()))
                    .text(sorted(campaign.otherwise()));
        }
        sameMeasure.ifPresent(same -> {
            same.earlier().forEach(then -> hash.text(sorted(then.scores())).text(String.valueOf(then.carried())));
            hash.text(sorted(same.today().scores())).text(new TreeSet<>(same.recomputed()).toString());
        });
        network.ifPresent(all -> {
            hash.text(String.valueOf(all.floor())).text(all.closed().toString());
            add(today.root(), hash);
            today.dimensions().forEach(dimension -> add(dimension, hash));
        });
        return hash.hex();
    }

    private static String sorted(Map<String, BigDecimal> figures) {
        return new TreeMap<>(figures).toString();
    }

    private void add(NodeResult node, Sha256 hash) {
        hash.text(spread(node.element())
                .map(spread -> spread.quartiles() + " " + spread.members() + " "
                        + node.score().map(score -> spread.below(score.published())))
                .orElse(""));
    }

    /** The actor's own last campaign. */
    public Optional<Campaign> earlier() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    /** The score of the last campaign, if it is comparable with today's. */
    public Optional<BigDecimal> earlierScore(String nodeId) {
        return earlier()
                .flatMap(campaign -> Optional.ofNullable(campaign.scores().get(nodeId)));
    }

    /** The value of a quantity in the last campaign. */
    public Optional<BigDecimal> earlierValue(String criterionId) {
        return earlier()
                .flatMap(campaign -> Optional.ofNullable(campaign.values().get(criterionId)));
    }

    /**
     * The distribution of the network's scores of an element; empty without a network, or where it must not be shown.
     */
    public Optional<Distribution> spread(Element element) {
        return network.flatMap(all -> Optional.ofNullable(all.spreads().get(element.id())));
    }

    /** The published median of the network. */
    public Optional<BigDecimal> median(Element element) {
        return spread(element)
                .map(spread -> Histogram.counted(element.publication())
                        .round(spread.quartiles().median()));
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
