package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.essgrid.network.ActorKey;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Turnover;

/** Tells who came, who left, and who merged. */
record TurnoverCounter(MemberEntries sheets, IdentityChanges identities) {

    Turnover over(CampaignSpan span) {
        NavigableMap<ActorKey, MemberEntry> earlier = sheets.rows().get(span.from());
        NavigableMap<ActorKey, MemberEntry> later = sheets.rows().get(span.to());
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
                names(later, alone(later, earlier, merged)),
                names(earlier, alone(earlier, later, merged)),
                mergers);
    }

    private static List<ActorKey> alone(
            Map<ActorKey, MemberEntry> here, Map<ActorKey, MemberEntry> there, Set<ActorKey> merged) {
        return here.keySet().stream()
                .filter(key -> !there.containsKey(key) && !merged.contains(key))
                .toList();
    }

    private static List<String> names(Map<ActorKey, MemberEntry> sheet, List<ActorKey> keys) {
        return keys.stream().map(key -> name(sheet, key)).toList();
    }

    private static String name(Map<ActorKey, MemberEntry> sheet, ActorKey key) {
        return Objects.requireNonNull(sheet.get(key)).name();
    }
}
