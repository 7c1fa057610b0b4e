package org.essgrid.network.model;

import java.util.List;

/**
 * Who is in one campaign and not in another. Lists are in the order of keys, and name members: they are for networks that
 * show names.
 *
 * @param stayed how many are in both, renamed ones included
 * @param newcomers are in the later campaign only
 * @param leavers are in the earlier campaign only
 * @param merged those of the later campaign that several of the earlier one have become; none of them is a newcomer or a
 *     leaver, nor the same actor
 */
public record Turnover(
        CampaignSpan span, int stayed, List<String> newcomers, List<String> leavers, List<Merger> merged) {

    /** @param from the names of those that merged, at least one of which is in the earlier campaign */
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
