package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.history.MemberEntries.MemberEntry;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.GateTrend;

/** Builds the trend of one gate. */
record GateTrendBuilder(MemberEntries entries, CommonScale scale) {

    private record Pair(Verdict before, Verdict after) {}

    GateTrend of(Gate gate) {
        Comparability comparability = scale.of(gate);
        if (comparability == Comparability.NOT_COMPARABLE) {
            return new GateTrend(gate, comparability, List.of(), List.of());
        }
        List<Map<Verdict, Integer>> verdicts = new ArrayList<>();
        DisclosedGroups groups = entries.groups();
        for (Map<ActorKey, MemberEntry> members : entries.byCampaign()) {
            boolean isShown = groups.show(judged(gate, members), verdicts.size());
            verdicts.add(isShown ? counts(gate, members) : Map.of());
        }
        List<GateTrend.Move> moves = new ArrayList<>();
        List<CampaignSpan> spans = CampaignSpan.among(verdicts.size());
        for (int i = spans.size() - 1; i >= 0; i--) {
            moves.add(0, move(gate, spans.get(i), groups));
        }
        return new GateTrend(gate, comparability, verdicts, moves);
    }

    private static Map<Verdict, Integer> counts(Gate gate, Map<ActorKey, MemberEntry> members) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        members.values()
                .forEach(entry -> verdict(gate, entry).ifPresent(verdict -> counts.merge(verdict, 1, Integer::sum)));
        return counts;
    }

    private static Optional<Verdict> verdict(Gate gate, MemberEntry entry) {
        return Optional.ofNullable(entry.gates().get(gate.id()));
    }

    private static BitSet judged(Gate gate, Map<ActorKey, MemberEntry> members) {
        BitSet judged = new BitSet();
        members.values().stream()
                .filter(entry -> verdict(gate, entry).isPresent())
                .forEach(entry -> judged.set(entry.member()));
        return judged;
    }

    private GateTrend.Move move(Gate gate, CampaignSpan span, DisclosedGroups groups) {
        Map<ActorKey, MemberEntry> earlier = entries.byCampaign().get(span.from());
        Map<ActorKey, MemberEntry> later = entries.byCampaign().get(span.to());
        List<Pair> pairs = new ArrayList<>();
        earlier.forEach((key, entry) -> {
            Optional<Verdict> before = verdict(gate, entry);
            Optional<Verdict> after = Optional.ofNullable(later.get(key)).flatMap(now -> verdict(gate, now));
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new Pair(before.get(), after.get()));
            }
        });
        BitSet common = judged(gate, earlier);
        common.and(judged(gate, later));
        boolean isShown = entries.splits(
                        judged(gate, earlier).cardinality(), judged(gate, later).cardinality(), pairs.size())
                && groups.show(common, span.from(), span.to());
        return new GateTrend.Move(span, pairs.size(), isShown ? Optional.of(counts(pairs)) : Optional.empty());
    }

    private static GateTrend.Counts counts(List<Pair> pairs) {
        return new GateTrend.Counts(count(pairs, false, true), count(pairs, true, false), count(pairs, true, true));
    }

    private static int count(List<Pair> pairs, boolean before, boolean after) {
        return (int) pairs.stream()
                .filter(pair -> (pair.before() == Verdict.PASS) == before && (pair.after() == Verdict.PASS) == after)
                .count();
    }
}
