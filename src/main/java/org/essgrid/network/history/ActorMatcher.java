package org.essgrid.network.history;

import java.util.List;
import java.util.function.Predicate;
import org.essgrid.network.ActorKey;
import org.essgrid.network.model.CampaignInfo;

/** Finds the key under which an actor of one campaign is known in all campaigns. */
record ActorMatcher(List<CampaignInfo> campaigns, IdentityChanges identities) {

    /**
     * The key of an actor.
     *
     * @param campaign index of the campaign
     * @param own the actor's key in this campaign
     * @param taken whether another actor of this campaign already has a key
     */
    ActorKey key(int campaign, ActorKey own, Predicate<ActorKey> taken) {
        if (own.kind() == ActorKey.Kind.SOURCE) {
            return unmatched(campaign, own);
        }
        ActorKey known = identities.known(own, campaign);
        return taken.test(known) ? unmatched(campaign, own) : known;
    }

    /** A key that matches no actor of another campaign: the source of a questionnaire does not identify an actor. */
    private ActorKey unmatched(int campaign, ActorKey key) {
        return new ActorKey(
                ActorKey.Kind.SOURCE,
                key.text() + "\n" + campaigns.get(campaign).id());
    }
}
