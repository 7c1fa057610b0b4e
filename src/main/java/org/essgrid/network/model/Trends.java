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
 * The campaigns of a network compared: the same whatever the order in which members were taken in. But for the names in
 * {@link Turnover} no figure tells of fewer members than the floor.
 *
 * @param campaigns at least two, by their dates; the last one's grid is the yardstick
 * @param members how many took part in each campaign
 * @param uncarried how many members of each campaign could not be scored again by the yardstick, because their stored
 *     answers do not give their own scores (several voices, say); they are missing from recomputed figures
 * @param changes of the grid, by campaign, in the order of the grids
 * @param nodes every element of the last grid by id, in its order, then of its views, then what is no longer asked
 * @param gates of the last grid, by id
 * @param turnovers over each span
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
            throw new IllegalArgumentException("one campaign compares with nothing");
        }
    }

    /** The grid of the last campaign. */
    public Grid grid() {
        return campaigns.get(campaigns.size() - 1).grid();
    }

    public Trend of(Element element) {
        return Objects.requireNonNull(nodes.get(element.id()));
    }

    /** From each campaign to the next, then from the first to the last if that is another. */
    public List<CampaignSpan> spans() {
        return CampaignSpan.among(campaigns.size());
    }
}
