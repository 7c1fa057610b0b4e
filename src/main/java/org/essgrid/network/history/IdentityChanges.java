package org.essgrid.network.history;

import java.util.List;
import org.essgrid.network.ActorKey;
import org.essgrid.network.model.CampaignSpan;

/** Members whose id changed between campaigns, in the order of the changes. */
public record IdentityChanges(List<Succession> successions) {

    /** Every member keeps its id. */
    public static final IdentityChanges NONE = new IdentityChanges(List.of());

    /**
     * An actor that replaces others: it was renamed if it replaces one, or results from a merger if it replaces several. A
     * merger is not the same actor as any of those that merged.
     *
     * @param now its key from then on
     * @param before the keys of the actors it replaces, at least one
     * @param since index of the first campaign with the new key; the key is also applied to earlier ones
     */
    public record Succession(ActorKey now, List<ActorKey> before, int since) {
        public Succession {
            before = List.copyOf(before);
            if (before.isEmpty()) {
                throw new IllegalArgumentException("no predecessor of " + now);
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
     * The key under which an actor of this campaign is known in all campaigns. An actor that merged later has a key of its
     * own, because the merger may have kept its id.
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
