package org.essgrid.batch.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.Shard;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.text.FoldedText;

/**
 * Who was asked and has no questionnaire that counts: the list to phone. It is for the network's head, not for its report.
 * Members are known by their keys. Where the list has an id and the questionnaire none, or the other way round, only names
 * can be compared: then whoever gave a questionnaire without mistakes is left in peace.
 */
final class NonRespondents {

    private final NetworkSettings settings;
    private final Map<ActorKey, MemberList.Member> left = new TreeMap<>();
    private final Map<String, List<ActorKey>> named = new HashMap<>();
    /** Those of whom the list gives neither id nor name: nobody can tell whether they answered. */
    private final List<MemberList.Member> unnamed = new ArrayList<>();

    NonRespondents(NetworkSettings settings, Shard shard) {
        this.settings = settings;
        settings.asked()
                .ifPresent(list -> list.members().stream()
                        .filter(member -> shard.owns(member.key().serialized()))
                        .forEach(this::await));
    }

    private void await(MemberList.Member member) {
        if (member.key().kind() == ActorKey.Kind.SOURCE) {
            unnamed.add(member);
            return;
        }
        left.putIfAbsent(member.key(), member);
        named.computeIfAbsent(FoldedText.of(member.name()), name -> new ArrayList<>())
                .add(member.key());
    }

    /** This one gave a questionnaire without mistakes. */
    void read(Actor actor) {
        String name = FoldedText.of(actor.name());
        if (left.isEmpty() || name.isEmpty()) {
            return;
        }
        ActorKey.Kind kind = ActorKey.of(actor, "").kind();
        named.getOrDefault(name, List.of()).stream()
                .filter(key -> key.kind() != kind)
                .forEach(left::remove);
    }

    /** This one's counts. */
    void answered(ActorKey key) {
        left.remove(key);
    }

    /** Those of whom there is something to tell. */
    List<MemberList.Member> left() {
        return Stream.concat(left.values().stream(), unnamed.stream()).toList();
    }

    /** A line about one of them, with its row in the list. */
    static Diagnostic of(MemberList.Member member) {
        return member.key().kind() == ActorKey.Kind.SOURCE
                ? Diagnostic.warning(member.place(), "batch.unnamed")
                : Diagnostic.warning(member.place(), "batch.absent", member.name());
    }

    /** How many they are, in one line each for the absent and the unnamed; none if there are none. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        settings.asked()
                .filter(list -> !left.isEmpty())
                .ifPresent(list ->
                        all.add(Diagnostic.warning(Location.of(list.name()), "batch.absent-count", left.size())));
        if (!unnamed.isEmpty()) {
            all.add(Diagnostic.warning(unnamed.get(0).place(), "batch.unnamed-count", unnamed.size()));
        }
        return all;
    }
}
