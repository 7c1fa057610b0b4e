package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Map;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;

/**
 * The targets and actions of members.
 *
 * @param targets the medians by horizon, then by node id; those without targets are absent
 * @param actions the number of actions in each status; unused statuses are absent
 * @param acting the number of members with an action
 */
public record TargetSummary(
        Map<Horizon, Map<String, Median>> targets, Map<Action.Status, Integer> actions, int acting) {

    /**
     * The members with a score and a target.
     *
     * @param members their number
     * @param now the median of their current scores, not rounded
     * @param then the median of their scores with targets reached, not rounded
     */
    public record Median(int members, BigDecimal now, BigDecimal then) {}

    public TargetSummary {
        targets = Map.copyOf(targets);
        actions = Map.copyOf(actions);
    }
}
