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
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.results.StoredNode;

/**
 * The summary of a network in one campaign. It does not depend on the order in which members were counted.
 *
 * @param floor groups of fewer members are not disclosed
 * @param elements by id, in the order of the grid, then the groups of the views
 * @param lines single members in the order of their keys; empty if there are too many for a heat map
 * @param comparisons one per facet, in the order of the grid
 * @param gates the number of members with each verdict, by gate id; verdicts without members are absent
 * @param practices by criterion id, in the order of the grid; criteria without practices are absent
 */
public record NetworkSummary(
        Grid grid,
        DisclosureThreshold floor,
        Participation participation,
        Map<String, ElementSummary> elements,
        List<MemberRow> lines,
        List<GroupComparison> comparisons,
        Map<String, Map<Verdict, Integer>> gates,
        Map<String, Practices> practices,
        TargetSummary targets,
        NetworkPlan plan,
        DataQuality quality) {

    public NetworkSummary {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        lines = List.copyOf(lines);
        comparisons = List.copyOf(comparisons);
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        practices = Collections.unmodifiableMap(new LinkedHashMap<>(practices));
    }

    public ElementSummary of(Element element) {
        return Objects.requireNonNull(elements.get(element.id()));
    }

    /** The elements by which members and groups are compared: the whole grid and its dimensions. */
    public static List<Element> compared(Grid grid) {
        List<Element> nodes = new ArrayList<>();
        nodes.add(grid.root());
        nodes.addAll(grid.root().children());
        return nodes;
    }

    /**
     * One member of the heat map.
     *
     * @param nodes the results of the compared elements, by id
     */
    public record MemberRow(ActorKey key, String name, Map<String, StoredNode> nodes) {

        public MemberRow {
            nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        }
    }

    /**
     * The quality of the data.
     *
     * @param coverage the number of members in each class of coverage, highest first
     * @param warned the number of members whose questionnaires have warnings
     * @param warnings the number of warnings
     */
    public record DataQuality(List<Step> coverage, int warned, int warnings) {

        /** @param from the lower bound of coverage, 0..1, included; the upper bound is that of the previous step */
        public record Step(double from, int members) {}

        public DataQuality {
            coverage = List.copyOf(coverage);
        }
    }
}
