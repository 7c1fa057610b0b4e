package org.essgrid.campaign;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.network.ActorKey;
import org.essgrid.network.history.IdentityChanges;

/** Turns the renamings and mergers of a campaign file into those of keys. */
public final class Successions {

    private Successions() {}

    public static IdentityChanges of(List<Succession> successions) {
        return new IdentityChanges(successions.stream()
                .map(succession -> new IdentityChanges.Succession(
                        key(succession.id()),
                        succession.from().stream().map(Successions::key).toList(),
                        succession.since()))
                .toList());
    }

    /** The key of a member that a campaign file names by its id. */
    public static ActorKey key(String id) {
        return ActorKey.of(new Actor(id, "", "", Optional.empty(), ""), id);
    }
}
