package org.essgrid.network.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.gridchange.GridChange;

/**
 * The comparison of several campaigns of a network. It does not depend on the order in which members were added. Except for
 * the names in {@link Turnover}, no figure reveals those of fewer members than the disclosure threshold.
 *
 * @param campaigns at least two, in the order of their dates; the grid of the last is the common scale
 * @param floor the disclosure threshold
 * @param members the number of members in each campaign
 * @param uncarried the number of members of each campaign that could not be scored again, because their stored answers do not
 *     reproduce their scores (for example with several voices); they are missing from recomputed figures
 * @param changes of the grid, in the order of the campaigns
 * @param nodes by element id: the elements of the last grid in its order, then those of its views, then removed elements
 * @param gates of the last grid, by id
 * @param turnovers one per span
 * @param targets checks of the targets of earlier campaigns
 */
public record Trends(
        List<CampaignInfo> campaigns,
        DisclosureThreshold floor,
        List<Integer> members,
        List<Integer> uncarried,
        List<GridChange> changes,
        Map<String, Trend> nodes,
        Map<String, GateTrend> gates,
        List<Turnover> turnovers,
        List<TargetCheck> targets) {

    public Trends {
        campaigns = List.copyOf(campaigns);
        members = List.copyOf(members);
        uncarried = List.copyOf(uncarried);
        changes = List.copyOf(changes);
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        turnovers = List.copyOf(turnovers);
        targets = List.copyOf(targets);
        if (campaigns.size() < 2) {
            throw new IllegalArgumentException("a comparison needs at least two campaigns");
        }
    }

    /** A copy in which bands with too few members are joined with their neighbours. */
    public Trends joined() {
        Map<String, Trend> joined = new LinkedHashMap<>();
        nodes.forEach((id, trend) -> joined.put(id, trend.joined(floor)));
        return new Trends(campaigns, floor, members, uncarried, changes, joined, gates, turnovers, targets);
    }

    /** The grid of the last campaign. */
    public Grid grid() {
        return campaigns.get(campaigns.size() - 1).grid();
    }

    public Trend of(Element element) {
        return Objects.requireNonNull(nodes.get(element.id()));
    }

    /** As {@link CampaignSpan#among}. */
    public List<CampaignSpan> spans() {
        return CampaignSpan.among(campaigns.size());
    }
}
