package org.essgrid.campaign.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.assessment.Assessment;
import org.essgrid.campaign.Campaign;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.results.StoredActor;

/**
 * Makes of one actor's results what its report shows of its campaigns: each as it was published, and where the grid was
 * revised since, worked out again by the grid of the last one as far as answers allow.
 */
final class ActorCampaigns {

    private final List<Campaign> editions;
    /** Each earlier campaign against the last one. */
    private final List<CommonScale> pairs = new ArrayList<>();
    /** All of them at once, as the network's report has them. */
    private final CommonScale all;

    /** @param editions the earlier ones and, last, that of today */
    ActorCampaigns(List<Campaign> editions) {
        this.editions = List.copyOf(editions);
        this.all = CommonScale.of(editions.stream().map(Campaign::grid).toList());
        for (int i = 0; i < last(); i++) {
            pairs.add(last() == 1 ? all : CommonScale.of(List.of(editions.get(i).grid(), all.last())));
        }
    }

    /** The campaign before against the last one. */
    CommonScale before() {
        return pairs.get(last() - 1);
    }

    private int last() {
        return editions.size() - 1;
    }

    /**
     * What a report shows.
     *
     * @param earlier the actor's results by the place of their campaign, in this order
     */
    Benchmarks benchmarks(Map<Integer, StoredActor> earlier, Assessment today, Optional<Benchmarks.Network> network) {
        List<Benchmarks.Campaign> history = new ArrayList<>();
        earlier.forEach((place, stored) -> history.add(campaign(place, stored)));
        boolean same = earlier.isEmpty() || !all.recomputesScores();
        return new Benchmarks(history, same ? Optional.empty() : Optional.of(sameMeasure(earlier, today)), network);
    }

    private Benchmarks.Campaign campaign(int place, StoredActor stored) {
        CommonScale pair = pairs.get(place);
        Map<String, BigDecimal> scores = new HashMap<>();
        Map<String, BigDecimal> values = new HashMap<>();
        pair.whole(0, stored).forEach((id, node) -> {
            node.figure().ifPresent(figure -> scores.put(id, figure.published()));
            node.answer().value().ifPresent(value -> values.put(id, value));
        });
        Set<String> known = pair.last().index().keySet();
        Map<String, BigDecimal> otherwise = new HashMap<>();
        stored.nodes().forEach((id, node) -> {
            if (!known.contains(id) || pair.of(id) != Comparability.AS_PUBLISHED) {
                node.figure().ifPresent(figure -> otherwise.put(id, figure.published()));
            }
        });
        return new Benchmarks.Campaign(editions.get(place).id(), scores, values, otherwise);
    }

    private Benchmarks.SameMeasure sameMeasure(Map<Integer, StoredActor> earlier, Assessment today) {
        List<Benchmarks.Measured> measured = new ArrayList<>();
        earlier.forEach((place, stored) -> measured.add(measured(place, stored)));
        Set<String> recomputed = new HashSet<>(all.last().index().keySet());
        recomputed.removeIf(id -> all.of(id) != Comparability.RECOMPUTED);
        return new Benchmarks.SameMeasure(measured, measured(last(), StoredActor.of(today)), recomputed);
    }

    private Benchmarks.Measured measured(int place, StoredActor stored) {
        CommonScale.Measured measured = all.measured(place, stored);
        Map<String, BigDecimal> scores = new HashMap<>();
        measured.nodes().forEach((id, node) -> node.figure().ifPresent(figure -> scores.put(id, figure.published())));
        return new Benchmarks.Measured(scores, measured.carried());
    }
}
