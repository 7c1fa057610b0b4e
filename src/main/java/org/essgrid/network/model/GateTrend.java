package org.essgrid.network.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.network.gridchange.Comparability;

/**
 * One gate of the last grid over the campaigns.
 *
 * @param comparability as published if its conditions, and all that they look at, are the same in all grids
 * @param verdicts how many members have which verdict in each campaign; none where it is not comparable, or where fewer than
 *     the floor have one
 * @param moves over the spans
 */
public record GateTrend(
        Gate gate, Comparability comparability, List<Map<Verdict, Integer>> verdicts, List<Move> moves) {

    /**
     * What became of the same actors.
     *
     * @param common how many have a verdict in both campaigns
     * @param counts empty if that would tell of too few
     */
    public record Move(CampaignSpan span, int common, Optional<Counts> counts) {}

    /**
     * @param gained pass now, and did not
     * @param lost do not pass now, and did
     * @param passing in both campaigns
     */
    public record Counts(int gained, int lost, int passing) {}

    public GateTrend {
        verdicts = verdicts.stream().map(Map::copyOf).toList();
        moves = List.copyOf(moves);
    }
}
