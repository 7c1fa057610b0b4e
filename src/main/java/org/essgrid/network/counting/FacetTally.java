package org.essgrid.network.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Segment;

/** Counts the members of a network by one facet. */
final class FacetTally {

    /** A free text with more values than this makes no groups, and they are not kept. */
    private static final int MOST_SEGMENTS = 100;

    private final ProfileField field;
    private final Segmentation segmentation;
    private final List<Element> nodes;
    private final Map<Object, GroupTally> groups = new HashMap<>();
    private boolean tooMany;

    FacetTally(Grid grid, ProfileField field) {
        this.field = field;
        this.segmentation = Segmentation.of(field);
        this.nodes = NetworkSummary.compared(grid);
    }

    void add(Member member) {
        group(Optional.ofNullable(member.facets().get(field.id()))).ifPresent(group -> group.add(member));
    }

    void addInvited(Map<String, Value> facets) {
        group(Optional.ofNullable(facets.get(field.id()))).ifPresent(GroupTally::addInvited);
    }

    private Optional<GroupTally> group(Optional<Value> value) {
        if (tooMany) {
            return Optional.empty();
        }
        Segment segment = segmentation.segment(value);
        GroupTally group = groups.computeIfAbsent(Segmentation.key(segment), key -> new GroupTally(segment, nodes));
        group.mergeSpelling(segment);
        limit();
        return Optional.of(group);
    }

    void merge(FacetTally other) {
        tooMany |= other.tooMany;
        other.groups.forEach((key, group) -> groups.computeIfAbsent(key, k -> new GroupTally(group.segment(), nodes))
                .merge(group));
        limit();
    }

    /** The limit is final once it is exceeded, so that the order of the members does not matter. */
    private void limit() {
        tooMany |= field.kind() == ProfileField.Kind.TEXT && groups.size() > MOST_SEGMENTS;
        if (tooMany) {
            groups.clear();
        }
    }

    GroupComparison comparison(DisclosureThreshold floor, boolean listed) {
        return tooMany
                ? new GroupComparison(field, GroupComparison.Outcome.TOO_MANY, List.of())
                : new Grouping(field, nodes, floor, listed).of(ordered());
    }

    /** In the order of the grid, free texts in alphabetical order; members without this fact are last. */
    private List<GroupTally> ordered() {
        List<GroupTally> ordered = new ArrayList<>(groups.values());
        Comparator<GroupTally> byPlace = Comparator.comparingInt(group -> position(group.segment()));
        Comparator<GroupTally> byText =
                Comparator.comparing(group -> String.valueOf(Segmentation.key(group.segment())));
        ordered.sort(byPlace.thenComparing(byText));
        return ordered;
    }

    /** An unknown value comes last, together with members without this fact. */
    private int position(Segment segment) {
        int position = segmentation.known().indexOf(segment);
        return segment instanceof Segment.Typed || position >= 0 ? position : Integer.MAX_VALUE;
    }
}
