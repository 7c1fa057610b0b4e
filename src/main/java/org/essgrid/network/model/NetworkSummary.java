package org.essgrid.network.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;

/**
 * A network as its members' assessments show it: the same whatever the order in which they were counted.
 *
 * @param floor below how many members nothing is told of a group
 * @param standings of every element of the grid by id, in its order, then of the groups of the views
 * @param lines the members one by one, in the order of their keys, only while they are few
 * @param comparisons by each fact that is a facet, in the order of the grid
 * @param gates how many members have which verdict, by the id of the gate; verdicts of nobody are absent
 * @param practices by criterion id, in the order of the grid; criteria without any are absent
 */
public record NetworkSummary(
        Grid grid,
        DisclosureThreshold floor,
        Participation participation,
        Map<String, ElementSummary> standings,
        List<MemberRow> lines,
        List<GroupComparison> comparisons,
        Map<String, Map<Verdict, Integer>> gates,
        Map<String, Practices> practices,
        TargetSummary aims,
        NetworkPlan plan,
        DataQuality quality) {

    public NetworkSummary {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        lines = List.copyOf(lines);
        comparisons = List.copyOf(comparisons);
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        practices = Collections.unmodifiableMap(new LinkedHashMap<>(practices));
    }

    public ElementSummary of(Element element) {
        return Objects.requireNonNull(standings.get(element.id()));
    }

    /** The whole grid and its dimensions: what members and groups are compared by. */
    public static List<Element> compared(Grid grid) {
        List<Element> nodes = new ArrayList<>();
        nodes.add(grid.root());
        nodes.addAll(grid.root().children());
        return nodes;
    }
}
