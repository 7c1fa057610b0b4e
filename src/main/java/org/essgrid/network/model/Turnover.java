package org.essgrid.network.model;

import java.util.List;

/**
 * The members that joined or left between two campaigns. Lists are in the order of keys and contain names: only for networks
 * that show names.
 *
 * @param stayed the number of members in both, including renamed ones
 * @param newcomers the names of members in the later campaign only
 * @param leavers the names of members in the earlier campaign only
 * @param merged members of the later campaign that result from mergers of earlier ones; they count neither as newcomers,
 *     leavers nor the same actor
 */
public record Turnover(
        CampaignSpan span, int stayed, List<String> newcomers, List<String> leavers, List<Merger> merged) {

    /** @param from the names of the merged members that are in the earlier campaign, at least one */
    public record Merger(String name, List<String> from) {
        public Merger {
            from = List.copyOf(from);
        }
    }

    public Turnover {
        newcomers = List.copyOf(newcomers);
        leavers = List.copyOf(leavers);
        merged = List.copyOf(merged);
    }
}
