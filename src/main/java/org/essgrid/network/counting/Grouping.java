package org.essgrid.network.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.essgrid.grid.Element;
import org.essgrid.grid.ProfileField;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.GroupComparison.Outcome;

/**
 * Makes of segments groups that may be shown. Segments in which fewer than the floor have an overall score are merged; while
 * they are under it together, the smallest of the others joins them, else they would be what is missing from the sum of
 * all. The same holds for each score: what is hidden is never less than the floor, or nobody.
 *
 * @param listed whether the list of members is known
 */
record Grouping(ProfileField field, List<Element> nodes, DisclosureThreshold floor, boolean listed) {

    /** @param segments in the order in which they are shown */
    GroupComparison of(List<GroupTally> segments) {
        ToIntFunction<GroupTally> scored =
                group -> group.scores(nodes.get(0).id()).members();
        List<GroupTally> merged = held(segments, group -> group.members() > 0, scored);
        boolean tooFew = !merged.isEmpty()
                && floor.hides(merged.stream().mapToInt(scored).sum());
        if (segments.isEmpty() || tooFew) {
            return new GroupComparison(field, Outcome.TOO_FEW, List.of());
        }
        List<GroupComparison.Group> groups = new ArrayList<>();
        List<GroupTally> shown = new ArrayList<>(segments);
        shown.removeAll(merged);
        List<List<GroupTally>> parts = new ArrayList<>();
        shown.forEach(segment -> parts.add(List.of(segment)));
        if (!merged.isEmpty()) {
            parts.add(merged);
        }
        if (parts.stream().filter(part -> members(part) > 0).count() < 2) {
            return new GroupComparison(field, Outcome.ONE_GROUP, List.of());
        }
        List<GroupTally> tallies =
                parts.stream().map(part -> GroupTally.together(part, nodes)).toList();
        for (int i = 0; i < parts.size(); i++) {
            groups.add(group(parts.get(i), tallies.get(i), tallies));
        }
        return new GroupComparison(field, Outcome.COMPARED, groups);
    }

    private static int members(List<GroupTally> part) {
        return part.stream().mapToInt(GroupTally::members).sum();
    }

    private GroupComparison.Group group(List<GroupTally> part, GroupTally tally, List<GroupTally> all) {
        Map<String, Optional<GroupComparison.Scores>> scores = new LinkedHashMap<>();
        for (Element node : nodes) {
            Histogram own = tally.scores(node.id());
            ToIntFunction<GroupTally> size = other -> other.scores(node.id()).members();
            boolean hidden = own.members() == 0
                    || held(all, other -> size.applyAsInt(other) > 0, size).contains(tally);
            scores.put(
                    node.id(),
                    own.quartiles()
                            .filter(quartiles -> !hidden)
                            .map(quartiles -> new GroupComparison.Scores(own.members(), quartiles)));
        }
        return new GroupComparison.Group(
                part.stream().map(GroupTally::segment).toList(),
                tally.members(),
                listed ? OptionalInt.of(tally.asked()) : OptionalInt.empty(),
                scores);
    }

    /** Of those that are there those under the floor, with the smallest of the others for as long as all are under it together. */
    private List<GroupTally> held(
            List<GroupTally> groups, Predicate<GroupTally> isThere, ToIntFunction<GroupTally> size) {
        List<GroupTally> bySize = groups.stream()
                .filter(isThere)
                .sorted(Comparator.comparingInt(size))
                .toList();
        Set<GroupTally> held = new HashSet<>();
        int together = 0;
        for (GroupTally group : bySize) {
            boolean small = floor.hides(size.applyAsInt(group));
            if (!small && (held.isEmpty() || !floor.hides(together))) {
                break;
            }
            held.add(group);
            together += size.applyAsInt(group);
        }
        return groups.stream().filter(held::contains).toList();
    }
}
