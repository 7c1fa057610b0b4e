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
 * Combines segments into groups that may be shown. Segments in which fewer members than the disclosure threshold have an
 * overall score are merged; if they are below it even together, the smallest other segments are merged with them, because
 * their figures could otherwise be calculated from the total. The same applies to each score: the hidden members are always
 * none, or at least as many as the threshold.
 *
 * @param floor the disclosure threshold
 * @param listed whether the list of members is known
 */
record Grouping(ProfileField field, List<Element> nodes, DisclosureThreshold floor, boolean listed) {

    /** @param segments in display order */
    GroupComparison of(List<GroupTally> segments) {
        ToIntFunction<GroupTally> scored =
                group -> group.scores(nodes.get(0).id()).members();
        List<GroupTally> merged = hidden(segments, group -> group.members() > 0, scored);
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
                parts.stream().map(part -> GroupTally.sum(part, nodes)).toList();
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
            boolean isHidden = own.members() == 0
                    || hidden(all, other -> size.applyAsInt(other) > 0, size).contains(tally);
            scores.put(
                    node.id(),
                    own.quartiles()
                            .filter(quartiles -> !isHidden)
                            .map(quartiles -> new GroupComparison.Scores(own.members(), quartiles)));
        }
        return new GroupComparison.Group(
                part.stream().map(GroupTally::segment).toList(),
                tally.members(),
                listed ? OptionalInt.of(tally.invited()) : OptionalInt.empty(),
                scores);
    }

    /** The non-empty groups below the threshold, with the smallest others until their total reaches it. */
    private List<GroupTally> hidden(
            List<GroupTally> groups, Predicate<GroupTally> exists, ToIntFunction<GroupTally> size) {
        List<GroupTally> bySize = groups.stream()
                .filter(exists)
                .sorted(Comparator.comparingInt(size))
                .toList();
        Set<GroupTally> hidden = new HashSet<>();
        int total = 0;
        for (GroupTally group : bySize) {
            boolean small = floor.hides(size.applyAsInt(group));
            if (!small && (hidden.isEmpty() || !floor.hides(total))) {
                break;
            }
            hidden.add(group);
            total += size.applyAsInt(group);
        }
        return groups.stream().filter(hidden::contains).toList();
    }
}
