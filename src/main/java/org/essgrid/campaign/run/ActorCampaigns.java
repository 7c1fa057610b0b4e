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
import org.essgrid.results.StoredNode;

/**
 * Prepares an actor's results in several campaigns for its report: as they were published and, where the grid was revised,
 * recomputed by the grid of the last campaign as far as the answers allow.
 */
final class ActorCampaigns {

    private final List<Campaign> campaigns;
    /** The scale of each earlier campaign and the last one. */
    private final List<CommonScale> pairs = new ArrayList<>();
    /** The scale of all campaigns, as in the network's report. */
    private final CommonScale all;

    /** @param campaigns the earlier ones, then the one that is reported */
    ActorCampaigns(List<Campaign> campaigns) {
        this.campaigns = List.copyOf(campaigns);
        this.all = new CommonScale(campaigns.stream().map(Campaign::grid).toList());
        for (int i = 0; i < last(); i++) {
            pairs.add(
                    last() == 1 ? all : new CommonScale(List.of(campaigns.get(i).grid(), all.last())));
        }
    }

    /** The scale of the previous campaign and the last one. */
    CommonScale previousScale() {
        return pairs.get(last() - 1);
    }

    private int last() {
        return campaigns.size() - 1;
    }

    /**
     * The content of a report.
     *
     * @param earlier the actor's results by the index of their campaign, in this order
     */
    Benchmarks benchmarks(Map<Integer, StoredActor> earlier, Assessment today, Optional<Benchmarks.Network> network) {
        List<Benchmarks.Campaign> history = new ArrayList<>();
        earlier.forEach((index, stored) -> history.add(campaign(index, stored)));
        boolean same = earlier.isEmpty() || !all.recomputesScores();
        return new Benchmarks(history, same ? Optional.empty() : Optional.of(sameMeasure(earlier, today)), network);
    }

    private Benchmarks.Campaign campaign(int index, StoredActor stored) {
        CommonScale pair = pairs.get(index);
        Map<String, StoredNode> whole = pair.whole(0, stored);
        Map<String, BigDecimal> values = new HashMap<>();
        whole.forEach((id, node) -> node.answer().value().ifPresent(value -> values.put(id, value)));
        Set<String> known = pair.last().index().keySet();
        Map<String, BigDecimal> incomparable =
                CommonScale.published(stored.as(pair.last()).nodes());
        incomparable.keySet().removeIf(id -> known.contains(id) && pair.of(id) == Comparability.AS_PUBLISHED);
        return new Benchmarks.Campaign(campaigns.get(index).id(), CommonScale.published(whole), values, incomparable);
    }

    private Benchmarks.SameMeasure sameMeasure(Map<Integer, StoredActor> earlier, Assessment today) {
        List<Benchmarks.Measured> measured = new ArrayList<>();
        earlier.forEach((index, stored) -> measured.add(measured(index, stored)));
        Set<String> recomputed = new HashSet<>(all.last().index().keySet());
        recomputed.removeIf(id -> all.of(id) != Comparability.RECOMPUTED);
        return new Benchmarks.SameMeasure(measured, measured(last(), StoredActor.of(today)), recomputed);
    }

    private Benchmarks.Measured measured(int index, StoredActor stored) {
        CommonScale.Measured measured = all.measured(index, stored);
        return new Benchmarks.Measured(measured.scores(), measured.carried());
    }
}
