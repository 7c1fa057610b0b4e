package org.essgrid.network.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.essgrid.grid.Element;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;

/**
 * Takes in the members of several campaigns, in any order, and compares the campaigns. Of each member it keeps a few numbers
 * an element, so that ten campaigns of ten thousand members have room in the memory of an ordinary machine.
 */
public final class NetworkHistoryBuilder implements HistoryBuilder {

    private final List<CampaignInfo> campaigns;
    private final IdentityChanges identities;
    private final ActorMatcher recognition;
    private final DisclosureThreshold floor;
    private final CommonScale yardstick;
    private final List<Element> elements;
    private final List<Map<String, Histogram>> published = new ArrayList<>();
    private final List<NavigableMap<ActorKey, MemberEntry>> rows = new ArrayList<>();
    private final int[] uncarried;
    /** Members often have the same marks: each is kept once. */
    private final Map<ScoreEntry, Optional<ScoreEntry>> marks = new HashMap<>();

    /**
     * @param campaigns at least two, by their dates; the grid of the last is the yardstick
     * @param floor below how many members nothing is told
     */
    public NetworkHistoryBuilder(List<CampaignInfo> campaigns, IdentityChanges identities, DisclosureThreshold floor) {
        this.campaigns = List.copyOf(campaigns);
        this.identities = identities;
        this.recognition = new ActorMatcher(this.campaigns, identities);
        this.floor = floor;
        this.yardstick =
                CommonScale.of(campaigns.stream().map(CampaignInfo::grid).toList());
        this.elements = List.copyOf(yardstick.last().index().values());
        this.uncarried = new int[campaigns.size()];
        for (CampaignInfo campaign : campaigns) {
            Map<String, Histogram> histograms = new LinkedHashMap<>();
            campaign.grid().index().forEach((id, element) -> histograms.put(id, new Histogram(element.publication())));
            published.add(histograms);
            rows.add(new TreeMap<>());
        }
    }

    @Override
    public void add(int campaign, StoredActor actor, String source) {
        Member member = Member.of(campaigns.get(campaign).grid(), actor, source);
        published
                .get(campaign)
                .forEach((id, histogram) -> Optional.ofNullable(member.nodes().get(id))
                        .flatMap(StoredNode::figure)
                        .ifPresent(figure -> histogram.add(figure.published())));
        CommonScale.Measured measured = yardstick.measured(campaign, actor);
        uncarried[campaign] += measured.carried() ? 0 : 1;
        NavigableMap<ActorKey, MemberEntry> sheet = rows.get(campaign);
        sheet.put(recognition.key(campaign, member.key(), sheet::containsKey), row(member.name(), measured));
    }

    private MemberEntry row(String name, CommonScale.Measured measured) {
        List<Optional<ScoreEntry>> row = new ArrayList<>();
        for (Element element : elements) {
            row.add(Optional.ofNullable(measured.nodes().get(element.id()))
                    .flatMap(node -> ScoreEntry.of(element, node))
                    .flatMap(mark -> marks.computeIfAbsent(mark, Optional::of)));
        }
        return new MemberEntry(name, row, measured.gates());
    }

    /** What is taken in so far, compared. */
    public Trends trends() {
        MemberEntries sheets = new MemberEntries(campaigns, floor, rows);
        TrendBuilder trends = new TrendBuilder(sheets, yardstick);
        Map<String, Trend> nodes = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            nodes.put(element.id(), trends.of(element, i, distributions(element.id())));
        }
        yardstick
                .gone()
                .forEach(element -> nodes.put(
                        element.id(),
                        new Trend(
                                element,
                                Comparability.NOT_COMPARABLE,
                                distributions(element.id()),
                                campaigns.stream()
                                        .map(c -> Optional.<Trend.Standing>empty())
                                        .toList(),
                                Optional.empty(),
                                List.of())));
        GateTrendBuilder gateTrends = new GateTrendBuilder(sheets, yardstick);
        Map<String, GateTrend> gates = new LinkedHashMap<>();
        yardstick.last().gates().forEach(gate -> gates.put(gate.id(), gateTrends.of(gate)));
        return new Trends(
                campaigns,
                floor,
                rows.stream().map(NavigableMap::size).toList(),
                java.util.Arrays.stream(uncarried).boxed().toList(),
                yardstick.changes(),
                nodes,
                gates,
                CampaignSpan.among(campaigns.size()).stream()
                        .map(new TurnoverCounter(sheets, identities)::over)
                        .toList(),
                new TargetCheckBuilder(sheets, elements).all());
    }

    private List<Optional<Distribution>> distributions(String id) {
        return published.stream()
                .map(histograms -> Optional.ofNullable(histograms.get(id))
                        .flatMap(Histogram::distribution)
                        .filter(distribution -> !floor.hides(distribution.members())))
                .toList();
    }
}
