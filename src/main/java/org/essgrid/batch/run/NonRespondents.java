package org.essgrid.batch.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.Shard;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.network.ActorKey;
import org.essgrid.network.IdentityForm;
import org.essgrid.text.FoldedText;

/**
 * The members who were asked and have no questionnaire that counts, for the head of the network to remind. They are listed
 * in the table of problems and never in the network's report. Members are matched by their keys. Where the list has an id and
 * the questionnaire has none, or vice versa, only names can be compared: then a member who sent a questionnaire without
 * errors is not reminded.
 */
final class NonRespondents {

    private final NetworkSettings settings;
    private final Map<ActorKey, MemberList.Member> left = new TreeMap<>();
    private final Map<String, List<ActorKey>> named = new HashMap<>();
    /** Actors that are not on the list, by the forms of their ids and names. */
    private final Map<String, Actor> strangers = new HashMap<>();

    private final Set<ActorKey> listed = new HashSet<>();
    /** Members for whom the list gives neither id nor name: whether they answered is unknown. */
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
        listed.add(member.key());
        named.computeIfAbsent(FoldedText.of(member.name()), name -> new ArrayList<>())
                .add(member.key());
    }

    /** This actor sent a questionnaire without errors. */
    void read(Actor actor) {
        if (settings.asked().isPresent() && !listed.contains(ActorKey.of(actor, ""))) {
            IdentityForm.of(actor).forEach(form -> strangers.putIfAbsent(form, actor));
        }
        String name = FoldedText.of(actor.name());
        if (left.isEmpty() || name.isEmpty()) {
            return;
        }
        ActorKey.Kind kind = ActorKey.of(actor, "").kind();
        named.getOrDefault(name, List.of()).stream()
                .filter(key -> key.kind() != kind)
                .forEach(left::remove);
    }

    /** The questionnaire of this actor counts. */
    void answered(ActorKey key) {
        left.remove(key);
    }

    List<MemberList.Member> left() {
        return Stream.concat(left.values().stream(), unnamed.stream()).toList();
    }

    /** The warning about one member, located at its row in the list. */
    Diagnostic of(MemberList.Member member) {
        if (member.key().kind() == ActorKey.Kind.SOURCE) {
            return Diagnostic.warning(member.place(), "batch.unnamed");
        }
        Optional<Actor> similar = similar(member);
        return similar.isPresent()
                ? Diagnostic.warning(
                        member.place(),
                        "batch.absent-perhaps",
                        member.name(),
                        member.key().text(),
                        similar.get().shown(),
                        similar.map(Actor::id).filter(id -> !id.isEmpty()))
                : Diagnostic.warning(member.place(), "batch.absent", member.name());
    }

    /** An actor that is not on the list and may be this member. */
    private Optional<Actor> similar(MemberList.Member member) {
        boolean hasId = member.key().kind() == ActorKey.Kind.ID;
        Actor asked = new Actor(hasId ? member.key().text() : "", member.name(), "", Optional.empty(), "");
        return IdentityForm.of(asked).stream()
                .flatMap(form -> Optional.ofNullable(strangers.get(form)).stream())
                .findFirst();
    }

    /** Those who have perhaps answered, then the number of the absent and of the unnamed; empty if there are none. */
    List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        left.values().stream()
                .filter(member -> similar(member).isPresent())
                .map(this::of)
                .forEach(all::add);
        int absent = left.size() - all.size();
        settings.asked()
                .filter(list -> absent > 0)
                .ifPresent(list -> all.add(Diagnostic.warning(list.name(), "batch.absent-count", absent)));
        if (!unnamed.isEmpty()) {
            all.add(Diagnostic.warning(unnamed.get(0).place(), "batch.unnamed-count", unnamed.size()));
        }
        return all;
    }
}
