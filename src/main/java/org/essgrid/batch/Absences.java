package org.essgrid.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.essgrid.batch.output.Keys;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;

/** Who was asked and has no questionnaire that counts: the list to phone. It is for the network's head, not for its report. */
final class Absences {

    private final NetworkSettings settings;
    private final Map<ActorKey, Asked.Member> left = new TreeMap<>();

    Absences(NetworkSettings settings, Shard shard) {
        this.settings = settings;
        settings.asked()
                .ifPresent(list -> list.members().stream()
                        .filter(member -> member.key().kind() != ActorKey.Kind.SOURCE)
                        .filter(member -> shard.owns(Keys.text(member.key())))
                        .forEach(member -> left.putIfAbsent(member.key(), member)));
    }

    /** This one's counts. */
    void answered(ActorKey key) {
        left.remove(key);
    }

    List<Asked.Member> left() {
        return List.copyOf(left.values());
    }

    /** A line about one of them, with its row in the list. */
    static Diagnostic of(Asked.Member member) {
        return Diagnostic.warning(member.place(), "batch.absent", member.name());
    }

    /** How many they are, in one line; none if nobody is left. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        settings.asked()
                .filter(list -> !left.isEmpty())
                .ifPresent(list ->
                        all.add(Diagnostic.warning(Location.of(list.name()), "batch.absent-count", left.size())));
        return all;
    }
}
