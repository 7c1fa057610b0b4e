package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.essgrid.network.ActorKey;
import org.essgrid.network.history.MemberEntries.MemberEntry;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Turnover;
import org.essgrid.text.FoldedText;

/**
 * Counts the members that joined, left or merged between two campaigns.
 *
 * @param rejected by campaign, the folded names or ids of actors that took part although they have no result
 */
record TurnoverCounter(MemberEntries entries, IdentityChanges identities, List<Set<String>> rejected) {

    Turnover over(CampaignSpan span) {
        NavigableMap<ActorKey, MemberEntry> earlier = entries.byCampaign().get(span.from());
        NavigableMap<ActorKey, MemberEntry> later = entries.byCampaign().get(span.to());
        Set<ActorKey> merged = new HashSet<>();
        List<Turnover.Merger> mergers = new ArrayList<>();
        for (IdentityChanges.Succession succession : identities.mergers(span)) {
            ActorKey now = identities.known(succession.now(), span.to());
            List<ActorKey> before = succession.before().stream()
                    .map(key -> identities.known(key, span.from()))
                    .filter(earlier::containsKey)
                    .toList();
            if (later.containsKey(now) && !before.isEmpty()) {
                merged.add(now);
                merged.addAll(before);
                mergers.add(new Turnover.Merger(name(later, now), names(earlier, before)));
            }
        }
        return new Turnover(
                span,
                (int) earlier.keySet().stream().filter(later::containsKey).count(),
                names(later, missing(later, earlier, merged, rejected.get(span.from()))),
                names(earlier, missing(earlier, later, merged, rejected.get(span.to()))),
                mergers);
    }

    private static List<ActorKey> missing(
            Map<ActorKey, MemberEntry> here,
            Map<ActorKey, MemberEntry> there,
            Set<ActorKey> merged,
            Set<String> rejectedThere) {
        return here.keySet().stream()
                .filter(key -> !there.containsKey(key) && !merged.contains(key))
                .filter(key -> !rejectedThere.contains(FoldedText.of(key.text()))
                        && !rejectedThere.contains(FoldedText.of(name(here, key))))
                .toList();
    }

    private static List<String> names(Map<ActorKey, MemberEntry> members, List<ActorKey> keys) {
        return keys.stream().map(key -> name(members, key)).toList();
    }

    private static String name(Map<ActorKey, MemberEntry> members, ActorKey key) {
        return Objects.requireNonNull(members.get(key)).name();
    }
}
