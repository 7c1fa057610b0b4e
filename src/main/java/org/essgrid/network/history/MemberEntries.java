package org.essgrid.network.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;

/**
 * The entries of all members.
 *
 * @param anonymous whether no member is named
 * @param byCampaign one map per campaign, by the key under which a member is known in all campaigns
 */
record MemberEntries(
        List<CampaignInfo> campaigns,
        DisclosureThreshold floor,
        boolean anonymous,
        List<NavigableMap<ActorKey, MemberEntry>> byCampaign) {

    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

    MemberEntries {
        byCampaign = List.copyOf(byCampaign);
    }

    /**
     * The scores of one member in two campaigns.
     *
     * @param member its number
     */
    record Pair(int member, ScoreEntry before, ScoreEntry after) {}

    /** The members with a score in two campaigns. */
    static BitSet members(List<Pair> pairs) {
        BitSet members = new BitSet();
        pairs.forEach(pair -> members.set(pair.member()));
        return members;
    }

    /** The members with a score of one campaign on the element with this index. */
    BitSet scored(int campaign, int element) {
        BitSet members = new BitSet();
        byCampaign.get(campaign).values().stream()
                .filter(entry -> entry.scores().get(element).isPresent())
                .forEach(entry -> members.set(entry.member()));
        return members;
    }

    /** The scores of one campaign on the element with this index. */
    List<ScoreEntry> scores(int campaign, int element) {
        return byCampaign.get(campaign).values().stream()
                .map(entry -> entry.scores().get(element))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The scores of the members with a score in both campaigns. */
    List<Pair> pairs(CampaignSpan span, int element) {
        List<Pair> pairs = new ArrayList<>();
        Map<ActorKey, MemberEntry> later = byCampaign.get(span.to());
        byCampaign.get(span.from()).forEach((key, entry) -> {
            Optional<ScoreEntry> before = entry.scores().get(element);
            Optional<ScoreEntry> after = Optional.ofNullable(later.get(key))
                    .flatMap(now -> now.scores().get(element));
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new Pair(entry.member(), before.get(), after.get()));
            }
        });
        return pairs;
    }

    /** The keys of the members with a score in every campaign. */
    List<ActorKey> panel(int element) {
        return byCampaign.get(0).keySet().stream()
                .filter(key -> byCampaign.stream()
                        .allMatch(members -> members.containsKey(key)
                                && Objects.requireNonNull(members.get(key))
                                        .scores()
                                        .get(element)
                                        .isPresent()))
                .toList();
    }

    /** The groups about which figures of one element are shown: none yet. */
    DisclosedGroups groups() {
        return new DisclosedGroups(floor, anonymous, campaigns.size());
    }

    /** Whether sums over two groups and over their intersection can be published without revealing figures of too few members. */
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

    /**
     * The entry of one member in one campaign.
     *
     * @param member its number, the same in all campaigns
     * @param name as shown in this campaign
     * @param scores one per element of the last grid
     * @param gates verdicts by gate id, for the comparable gates of the last grid
     */
    record MemberEntry(int member, String name, List<Optional<ScoreEntry>> scores, Map<String, Verdict> gates) {
        MemberEntry {
            scores = List.copyOf(scores);
        }
    }
}
