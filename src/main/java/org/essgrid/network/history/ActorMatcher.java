package org.essgrid.network.history;

import java.util.List;
import java.util.function.Predicate;
import org.essgrid.network.ActorKey;
import org.essgrid.network.model.CampaignInfo;

/** Tells under which key an actor of a campaign is known in all of them. */
record ActorMatcher(List<CampaignInfo> campaigns, IdentityChanges identities) {

    /**
     * The key of an actor.
     *
     * @param campaign its place
     * @param own the actor's key in its own campaign
     * @param taken whether another actor of this campaign goes by a key already
     */
    ActorKey key(int campaign, ActorKey own, Predicate<ActorKey> taken) {
        if (own.kind() == ActorKey.Kind.SOURCE) {
            return alone(campaign, own);
        }
        ActorKey known = identities.known(own, campaign);
        return taken.test(known) ? alone(campaign, own) : known;
    }

    /** A key that matches nobody of another campaign: where a member came from does not tell who it is. */
    private ActorKey alone(int campaign, ActorKey key) {
        return new ActorKey(
                ActorKey.Kind.SOURCE,
                key.text() + "\n" + campaigns.get(campaign).id());
    }
}
