package org.essgrid.network.history;

import org.essgrid.results.StoredActor;

/** Builds a comparison from the actors of several campaigns, which are added in any order. */
public interface HistoryBuilder {

    /**
     * Adds one actor of a campaign.
     *
     * @param campaign index of the campaign, from 0
     * @param actor from the results of this campaign, by its own grid
     * @param source see {@link org.essgrid.network.ActorKey#of}
     */
    void add(int campaign, StoredActor actor, String source);
}
