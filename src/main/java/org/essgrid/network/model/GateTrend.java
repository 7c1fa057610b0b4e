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
 * @param comparability as published if its conditions, and everything they refer to, are the same in all grids
 * @param verdicts the number of members with each verdict, per campaign; empty if not comparable, or if fewer members than the
 *     disclosure threshold have one
 * @param moves one per span
 */
public record GateTrend(
        Gate gate, Comparability comparability, List<Map<Verdict, Integer>> verdicts, List<Move> moves) {

    /**
     * The changes of the actors with a verdict in both campaigns.
     *
     * @param common the number of these actors
     * @param counts empty if they would reveal figures of too few actors
     */
    public record Move(CampaignSpan span, int common, Optional<Counts> counts) {}

    /**
     * @param gained actors that pass now but did not before
     * @param lost actors that do not pass now but did before
     * @param passing actors that pass in both campaigns
     */
    public record Counts(int gained, int lost, int passing) {}

    public GateTrend {
        verdicts = verdicts.stream().map(Map::copyOf).toList();
        moves = List.copyOf(moves);
    }
}
