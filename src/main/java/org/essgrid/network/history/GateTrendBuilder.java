package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.GateTrend;

/** Works out what became of a gate. */
record GateTrendBuilder(MemberEntries sheets, CommonScale yardstick) {

    private record Pair(Verdict before, Verdict after) {}

    GateTrend of(Gate gate) {
        Comparability comparability = yardstick.of(gate);
        if (comparability == Comparability.NOT_COMPARABLE) {
            return new GateTrend(gate, comparability, List.of(), List.of());
        }
        List<Map<Verdict, Integer>> verdicts = new ArrayList<>();
        for (Map<ActorKey, MemberEntry> sheet : sheets.rows()) {
            Map<Verdict, Integer> counts = counts(gate, sheet);
            verdicts.add(sheets.floor().hides(sum(counts)) ? Map.of() : counts);
        }
        return new GateTrend(
                gate,
                comparability,
                verdicts,
                CampaignSpan.among(verdicts.size()).stream()
                        .map(span -> move(gate, span))
                        .toList());
    }

    private static Map<Verdict, Integer> counts(Gate gate, Map<ActorKey, MemberEntry> sheet) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        sheet.values().forEach(row -> verdict(gate, row).ifPresent(verdict -> counts.merge(verdict, 1, Integer::sum)));
        return counts;
    }

    private static Optional<Verdict> verdict(Gate gate, MemberEntry row) {
        return Optional.ofNullable(row.gates().get(gate.id()));
    }

    private static int sum(Map<Verdict, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private GateTrend.Move move(Gate gate, CampaignSpan span) {
        Map<ActorKey, MemberEntry> earlier = sheets.rows().get(span.from());
        Map<ActorKey, MemberEntry> later = sheets.rows().get(span.to());
        List<Pair> pairs = new ArrayList<>();
        earlier.forEach((key, row) -> {
            Optional<Verdict> before = verdict(gate, row);
            Optional<Verdict> after = Optional.ofNullable(later.get(key)).flatMap(now -> verdict(gate, now));
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new Pair(before.get(), after.get()));
            }
        });
        boolean told =
                !pairs.isEmpty() && sheets.splits(sum(counts(gate, earlier)), sum(counts(gate, later)), pairs.size());
        return new GateTrend.Move(span, pairs.size(), told ? Optional.of(counts(pairs)) : Optional.empty());
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
