package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.essgrid.grid.Element;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.history.MemberEntries.MemberEntry;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.network.model.Turnover;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.essgrid.text.FoldedText;

/**
 * Compares several campaigns of a network, whose members are added in any order. It keeps only a few numbers per member and
 * element, so that ten campaigns of ten thousand members fit into the memory of an ordinary machine.
 */
public final class NetworkHistoryBuilder implements HistoryBuilder {

    private final List<CampaignInfo> campaigns;
    private final IdentityChanges identities;
    private final ActorMatcher matcher;
    private final DisclosureThreshold floor;
    private final boolean anonymous;
    private final CommonScale scale;
    private final List<Element> elements;
    private final List<Map<String, Histogram>> published = new ArrayList<>();
    /** The members whose scores these are, by their numbers. */
    private final List<Map<String, BitSet>> scored = new ArrayList<>();

    private final Map<ActorKey, Integer> numbers = new HashMap<>();
    private final List<NavigableMap<ActorKey, MemberEntry>> byCampaign = new ArrayList<>();
    /** By campaign, the folded names or ids of actors whose questionnaires were rejected. */
    private final List<Set<String>> rejected = new ArrayList<>();

    private final int[] uncarried;
    /** Many members have equal scores: each distinct one is kept once. */
    private final Map<ScoreEntry, Optional<ScoreEntry>> distinctScores = new HashMap<>();

    /**
     * @param campaigns at least two, in the order of their dates; the grid of the last is the common scale
     * @param floor figures of fewer members are not disclosed
     * @param anonymous whether no member is named; then none of these figures follows from others either
     */
    public NetworkHistoryBuilder(
            List<CampaignInfo> campaigns, IdentityChanges identities, DisclosureThreshold floor, boolean anonymous) {
        this.anonymous = anonymous;
        this.campaigns = List.copyOf(campaigns);
        this.identities = identities;
        this.matcher = new ActorMatcher(this.campaigns, identities);
        this.floor = floor;
        this.scale = new CommonScale(campaigns.stream().map(CampaignInfo::grid).toList());
        this.elements = List.copyOf(scale.last().index().values());
        this.uncarried = new int[campaigns.size()];
        for (CampaignInfo campaign : campaigns) {
            Map<String, Histogram> histograms = new LinkedHashMap<>();
            campaign.grid()
                    .as(scale.last())
                    .index()
                    .forEach((id, element) -> histograms.put(id, new Histogram(element.publication())));
            published.add(histograms);
            scored.add(new HashMap<>());
            byCampaign.add(new TreeMap<>());
            rejected.add(new HashSet<>());
        }
    }

    @Override
    public void add(int campaign, StoredActor actor, String source) {
        Member member = Member.of(campaigns.get(campaign).grid(), actor.as(scale.last()), source);
        NavigableMap<ActorKey, MemberEntry> members = byCampaign.get(campaign);
        ActorKey key = matcher.key(campaign, member.key(), members::containsKey);
        int number = numbers.computeIfAbsent(key, k -> numbers.size());
        published
                .get(campaign)
                .forEach((id, histogram) -> member.node(id)
                        .flatMap(StoredNode::figure)
                        .ifPresent(figure -> {
                            histogram.add(figure.published());
                            scored.get(campaign)
                                    .computeIfAbsent(id, i -> new BitSet())
                                    .set(number);
                        }));
        CommonScale.Measured measured = scale.measured(campaign, actor);
        uncarried[campaign] += measured.carried() ? 0 : 1;
        members.put(key, entry(number, member.name(), measured));
    }

    /**
     * Adds an actor whose questionnaire was rejected: it is not known to have left, or to be new in a later campaign.
     *
     * @param shown its name or id
     */
    public void addRejected(int campaign, String shown) {
        rejected.get(campaign).add(FoldedText.of(shown));
    }

    private MemberEntry entry(int number, String name, CommonScale.Measured measured) {
        List<Optional<ScoreEntry>> scores = new ArrayList<>();
        for (Element element : elements) {
            scores.add(Optional.ofNullable(measured.nodes().get(element.id()))
                    .flatMap(node -> ScoreEntry.of(element, node))
                    .flatMap(score -> distinctScores.computeIfAbsent(score, Optional::of)));
        }
        return new MemberEntry(number, name, scores, measured.gates());
    }

    /** The comparison of the members added so far. */
    public Trends trends() {
        MemberEntries entries = new MemberEntries(campaigns, floor, anonymous, byCampaign);
        TrendBuilder trends = new TrendBuilder(entries, scale);
        Map<String, Trend> nodes = new LinkedHashMap<>();
        List<DisclosedGroups> groups = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            groups.add(entries.groups());
            nodes.put(element.id(), trends.of(element, i, distributions(element.id(), groups.get(i)), groups.get(i)));
        }
        scale.removedElements()
                .forEach(element -> nodes.put(
                        element.id(),
                        new Trend(
                                element,
                                Comparability.NOT_COMPARABLE,
                                distributions(element.id(), entries.groups()),
                                campaigns.stream()
                                        .map(c -> Optional.<Trend.ComparableScores>empty())
                                        .toList(),
                                Optional.empty(),
                                List.of())));
        GateTrendBuilder gateTrends = new GateTrendBuilder(entries, scale);
        Map<String, GateTrend> gates = new LinkedHashMap<>();
        scale.last().gates().forEach(gate -> gates.put(gate.id(), gateTrends.of(gate)));
        Trends all = new Trends(
                campaigns,
                floor,
                byCampaign.stream().map(NavigableMap::size).toList(),
                Arrays.stream(uncarried).boxed().toList(),
                scale.changes(),
                nodes,
                gates,
                CampaignSpan.among(campaigns.size()).stream()
                        .map(new TurnoverCounter(entries, identities, rejected)::over)
                        .toList(),
                new TargetCheckBuilder(entries, elements, groups).all());
        return anonymous ? all.joined() : all;
    }

    private List<Optional<Distribution>> distributions(String id, DisclosedGroups groups) {
        return IntStream.range(0, campaigns.size())
                .mapToObj(campaign -> Optional.ofNullable(
                                published.get(campaign).get(id))
                        .flatMap(Histogram::distribution)
                        .filter(distribution ->
                                groups.show(scored.get(campaign).getOrDefault(id, new BitSet()), campaign)))
                .toList();
    }

    /**
     * Counts the members that joined, left or merged between two campaigns.
     *
     * @param rejected by campaign, the folded names or ids of actors that took part although they have no result
     */
    private record TurnoverCounter(MemberEntries entries, IdentityChanges identities, List<Set<String>> rejected) {

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
}
