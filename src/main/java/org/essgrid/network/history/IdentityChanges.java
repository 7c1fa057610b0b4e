package org.essgrid.network.history;

import java.util.List;
import org.essgrid.network.ActorKey;
import org.essgrid.network.model.CampaignSpan;

/** Members that go under another id since some campaign, in the order in which that happened. */
public record IdentityChanges(List<Succession> successions) {

    /** Every member keeps its id. */
    public static final IdentityChanges STEADY = new IdentityChanges(List.of());

    /**
     * One actor takes the place of others: renamed if it was one, merged if they were several. A merger is not the same
     * actor as any of those that merged.
     *
     * @param since the place of the first campaign in which it goes under the new key; earlier ones are read with it
     */
    public record Succession(ActorKey now, List<ActorKey> before, int since) {
        public Succession {
            before = List.copyOf(before);
            if (before.isEmpty()) {
                throw new IllegalArgumentException("nobody became " + now);
            }
        }

        boolean isMerger() {
            return before.size() > 1;
        }
    }

    public IdentityChanges {
        successions = List.copyOf(successions);
    }

    /**
     * The key under which an actor of this campaign is known in all of them. One that has since gone into a merger has a key
     * of its own, although the merger may have kept its id.
     */
    public ActorKey known(ActorKey key, int campaign) {
        ActorKey known = key;
        for (Succession succession : successions) {
            if (campaign < succession.since() && succession.before().contains(known)) {
                if (succession.isMerger()) {
                    return new ActorKey(known.kind(), known.text() + "\n" + succession.since());
                }
                known = succession.now();
            }
        }
        return known;
    }

    /** The mergers between two campaigns. */
    List<Succession> mergers(CampaignSpan span) {
        return successions.stream()
                .filter(Succession::isMerger)
                .filter(merger -> merger.since() > span.from() && merger.since() <= span.to())
                .toList();
    }
}
