package org.essgrid.campaign.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.essgrid.answers.Actor;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.Submissions;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Succession;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.network.ActorKey;
import org.essgrid.network.IdentityForm;
import org.essgrid.network.history.IdentityChanges;

/** The ids and names of the members of all campaigns, as their questionnaires give them, right or wrong. */
final class MemberIdentities {

    private final CampaignFile campaignFile;
    private final List<Map<ActorKey, Sent>> sent = new ArrayList<>();
    /** The members that were asked, by campaign. */
    private final List<Set<ActorKey>> asked = new ArrayList<>();

    /** @param location its questionnaire, as the user would name it */
    private record Sent(Actor actor, Location location) {}

    /**
     * Reads them.
     *
     * @param lists the lists of members by the id of their campaign
     * @throws org.essgrid.diagnostic.InvalidInputException if a campaign cannot be read at all
     */
    MemberIdentities(CampaignFile campaignFile, Map<String, MemberList> lists) throws IOException {
        this.campaignFile = campaignFile;
        for (Campaign campaign : campaignFile.campaigns()) {
            sent.add(read(campaign.questionnaires()));
            Optional<MemberList> list = Optional.ofNullable(lists.get(campaign.id()));
            asked.add(list.stream()
                    .flatMap(it -> it.members().stream())
                    .map(MemberList.Member::key)
                    .collect(Collectors.toSet()));
        }
    }

    private static Map<ActorKey, Sent> read(BatchSource source) throws IOException {
        Map<ActorKey, Sent> members = new LinkedHashMap<>();
        try (Submissions all = source.open()) {
            for (Optional<Submission> next = all.next(); next.isPresent(); next = all.next()) {
                Location own = next.get().location();
                Location shown = new Location(source.shown(own.file()), own.line(), own.column(), "");
                next.get().actor().ifPresent(actor -> {
                    ActorKey key = ActorKey.of(actor, "");
                    if (key.kind() != ActorKey.Kind.SOURCE) {
                        members.putIfAbsent(key, new Sent(actor, shown));
                    }
                });
            }
        }
        return members;
    }

    /** Adds an error for each former id of the campaign file that no member had, or that a member still has. */
    void checkSuccessions(Diagnostics problems) {
        for (Succession succession : campaignFile.successions()) {
            for (int i = 0; i < succession.from().size(); i++) {
                check(succession, succession.from().get(i), succession.places().get(i))
                        .ifPresent(problems::add);
            }
        }
    }

    private Optional<Diagnostic> check(Succession succession, String former, Location place) {
        ActorKey old = Succession.key(former);
        ActorKey now = Succession.key(succession.id());
        boolean known = false;
        for (int i = 0; i < sent.size(); i++) {
            boolean earlier = i < succession.since();
            known |= earlier && (sent.get(i).containsKey(old) || asked.get(i).contains(old));
            boolean both = sent.get(i).containsKey(old) && sent.get(i).containsKey(now);
            // Of a merger, one part may go on by itself.
            if ((earlier || succession.from().size() == 1)
                    && both
                    && !isPartOf(succession, now)
                    && !isReused(earlier ? now : old)) {
                String campaign = campaignFile.campaigns().get(i).id();
                return Optional.of(Diagnostic.error(place, "campaign.both-members", former, succession.id(), campaign));
            }
        }
        return known ? Optional.empty() : Optional.of(unknown(succession, former, place));
    }

    /** A merger may keep the id of one of its members. */
    private static boolean isPartOf(Succession succession, ActorKey now) {
        return succession.from().stream().map(Succession::key).anyMatch(now::equals);
    }

    /** Whether an id changed hands otherwise too, so that it may name two members. */
    private boolean isReused(ActorKey key) {
        long named = campaignFile.successions().stream()
                .filter(it -> Succession.key(it.id()).equals(key) || isPartOf(it, key))
                .count();
        return named > 1;
    }

    private Diagnostic unknown(Succession succession, String former, Location place) {
        Set<String> ids = new TreeSet<>();
        sent.subList(0, Math.max(0, succession.since()))
                .forEach(members -> members.values().forEach(it -> ids.add(it.actor.id())));
        return Diagnostic.error(
                        place,
                        "campaign.unknown-member",
                        former,
                        campaignFile.campaigns().get(succession.since()).id())
                .suggesting(Suggestion.nearest(former, ids));
    }

    /** Warns of members that seem to arrive while somebody of nearly the same id or the same name leaves. */
    List<Diagnostic> doubts() {
        List<Diagnostic> doubts = new ArrayList<>();
        IdentityChanges changes = Succession.identityChanges(campaignFile.successions());
        Map<ActorKey, Sent> earlier = new LinkedHashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            Map<ActorKey, Sent> now = new LinkedHashMap<>();
            int index = i;
            sent.get(i).forEach((key, member) -> now.putIfAbsent(changes.known(key, index), member));
            Map<String, Sent> gone = new HashMap<>();
            earlier.forEach((key, member) -> {
                // A member that merged is known by a key that no id equals.
                if (!now.containsKey(key) && key.text().indexOf('\n') < 0) {
                    IdentityForm.of(member.actor).forEach(form -> gone.putIfAbsent(form, member));
                }
            });
            now.forEach((key, member) -> {
                if (index > 0 && !earlier.containsKey(key)) {
                    IdentityForm.of(member.actor).stream()
                            .flatMap(form -> Optional.ofNullable(gone.get(form)).stream())
                            .findFirst()
                            .ifPresent(before -> doubts.add(doubt(before, member, index)));
                }
            });
            earlier.putAll(now);
        }
        return doubts;
    }

    private Diagnostic doubt(Sent before, Sent now, int index) {
        String campaign = campaignFile.campaigns().get(index).id();
        String old = before.actor.id();
        String id = now.actor.id();
        boolean similar = IdentityForm.of(now.actor)
                .get(0)
                .equals(IdentityForm.of(before.actor).get(0));
        // An id that a spreadsheet has cut is better written again than kept.
        if (old.isEmpty() || id.isEmpty() || (now.actor.isIdNumber() && !similar)) {
            return Diagnostic.warning(
                    now.location,
                    "campaign.perhaps-same-name",
                    now.actor.shown(),
                    campaign,
                    before.actor.shown(),
                    before.location);
        }
        String line = "- {id: " + quoted(id) + ", from: [" + quoted(old) + "], since: " + quoted(campaign) + "}";
        return Diagnostic.warning(
                now.location,
                "campaign.perhaps-same-member",
                now.actor.shown(),
                id,
                campaign,
                before.actor.shown(),
                old,
                line);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
