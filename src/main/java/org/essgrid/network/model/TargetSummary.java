package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Map;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;

/**
 * Where members want to go.
 *
 * @param targets the medians by horizon, then by node id; where nobody aims, absent
 * @param actions how many actions are in each status; statuses of none are absent
 * @param acting how many members have an action
 */
public record TargetSummary(
        Map<Horizon, Map<String, Median>> targets, Map<Action.Status, Integer> actions, int acting) {

    /**
     * Of the members that have a score now and a target.
     *
     * @param members how many
     * @param now the median of their scores, not rounded
     * @param then the median of their targets, not rounded
     */
    public record Median(int members, BigDecimal now, BigDecimal then) {}

    public TargetSummary {
        targets = Map.copyOf(targets);
        actions = Map.copyOf(actions);
    }
}
