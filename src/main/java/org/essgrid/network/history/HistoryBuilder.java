package org.essgrid.network.history;

import org.essgrid.results.StoredActor;

/** Takes in the actors of several campaigns, in any order. */
public interface HistoryBuilder {

    /**
     * Takes in one actor of a campaign.
     *
     * @param campaign its place, from 0
     * @param actor as the results of this campaign, by its own grid, have it
     * @param source see {@link org.essgrid.network.ActorKey#of}
     */
    void add(int campaign, StoredActor actor, String source);
}
