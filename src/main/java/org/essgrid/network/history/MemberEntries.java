package org.essgrid.network.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;

/** What is kept of all members, a sheet a campaign; by the key under which each is known in all of them. */
record MemberEntries(
        List<CampaignInfo> campaigns, DisclosureThreshold floor, List<NavigableMap<ActorKey, MemberEntry>> rows) {

    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

    MemberEntries {
        rows = List.copyOf(rows);
    }

    /** One member's marks in two campaigns. */
    record Pair(ScoreEntry before, ScoreEntry after) {}

    /** The marks of a campaign on one element, by its place. */
    List<ScoreEntry> marks(int campaign, int element) {
        return rows.get(campaign).values().stream()
                .map(row -> row.marks().get(element))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The marks of those that have one in both campaigns. */
    List<Pair> pairs(CampaignSpan span, int element) {
        List<Pair> pairs = new ArrayList<>();
        Map<ActorKey, MemberEntry> later = rows.get(span.to());
        rows.get(span.from()).forEach((key, row) -> {
            Optional<ScoreEntry> before = row.marks().get(element);
            Optional<ScoreEntry> after = Optional.ofNullable(later.get(key))
                    .flatMap(now -> now.marks().get(element));
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new Pair(before.get(), after.get()));
            }
        });
        return pairs;
    }

    /** The keys of those that have a mark in every campaign. */
    List<ActorKey> steady(int element) {
        return rows.get(0).keySet().stream()
                .filter(key -> rows.stream()
                        .allMatch(sheet -> sheet.containsKey(key)
                                && Objects.requireNonNull(sheet.get(key))
                                        .marks()
                                        .get(element)
                                        .isPresent()))
                .toList();
    }

    /** Whether sums over two groups and over those that are in both tell nothing of too few. */
    boolean splits(int before, int after, int common) {
        return !floor.hides(common) && isSafe(before - common) && isSafe(after - common);
    }

    private boolean isSafe(int rest) {
        return rest == 0 || !floor.hides(rest);
    }

    /** To 34 significant digits. */
    static BigDecimal mean(List<BigDecimal> figures) {
        BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(figures.size()), EXACT_ENOUGH);
    }
}
