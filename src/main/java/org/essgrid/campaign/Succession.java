package org.essgrid.campaign;

import java.util.List;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.network.history.IdentityChanges;

/**
 * A member whose id changed with some campaign: it was renamed if it had one id before, merged if it had several.
 *
 * @param id the new id
 * @param from the former ids, at least one
 * @param places where the campaign file names the former ids
 * @param since the index, from 0, of the first campaign with the new id
 */
public record Succession(String id, List<String> from, List<Location> places, int since) {
    public Succession {
        from = List.copyOf(from);
        places = List.copyOf(places);
    }

    /** The same renamings and mergers by key. */
    public static IdentityChanges identityChanges(List<Succession> successions) {
        return new IdentityChanges(successions.stream()
                .map(succession -> new IdentityChanges.Succession(
                        key(succession.id),
                        succession.from.stream().map(Succession::key).toList(),
                        succession.since))
                .toList());
    }

    /** The key of a member that a campaign file names by its id. */
    public static ActorKey key(String id) {
        return ActorKey.of(id, "", id);
    }
}
