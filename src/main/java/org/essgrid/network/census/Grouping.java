package org.essgrid.network.census;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.essgrid.grid.Element;
import org.essgrid.grid.ProfileField;
import org.essgrid.network.Floor;
import org.essgrid.network.picture.Comparison;
import org.essgrid.network.picture.Comparison.Outcome;

/**
 * Makes of segments groups that may be shown. Segments under the floor are merged; while they are under it together, the
 * smallest of the others joins them, else they would be what is missing from the sum of all. The same holds for each score:
 * what is hidden is never less than the floor, or nobody.
 *
 * @param listed whether the list of members is known
 */
record Grouping(ProfileField field, List<Element> nodes, Floor floor, boolean listed) {

    /** @param segments in the order in which they are shown */
    Comparison of(List<GroupTally> segments) {
        List<GroupTally> merged = held(segments, GroupTally::members);
        int together = merged.stream().mapToInt(GroupTally::members).sum();
        if (segments.isEmpty() || together > 0 && floor.hides(together)) {
            return new Comparison(field, Outcome.TOO_FEW, List.of());
        }
        List<Comparison.Group> groups = new ArrayList<>();
        List<GroupTally> shown = new ArrayList<>(segments);
        shown.removeAll(merged);
        List<List<GroupTally>> parts = new ArrayList<>();
        shown.forEach(segment -> parts.add(List.of(segment)));
        if (!merged.isEmpty()) {
            parts.add(merged);
        }
        if (parts.stream().filter(part -> members(part) > 0).count() < 2) {
            return new Comparison(field, Outcome.ONE_GROUP, List.of());
        }
        List<GroupTally> tallies =
                parts.stream().map(part -> GroupTally.together(part, nodes)).toList();
        for (int i = 0; i < parts.size(); i++) {
            groups.add(group(parts.get(i), tallies.get(i), tallies));
        }
        return new Comparison(field, Outcome.COMPARED, groups);
    }

    private static int members(List<GroupTally> part) {
        return part.stream().mapToInt(GroupTally::members).sum();
    }

    private Comparison.Group group(List<GroupTally> part, GroupTally tally, List<GroupTally> all) {
        Map<String, Optional<Comparison.Scores>> scores = new LinkedHashMap<>();
        for (Element node : nodes) {
            Histogram own = tally.scores(node.id());
            boolean hidden = own.members() == 0
                    || held(all, other -> other.scores(node.id()).members()).contains(tally);
            scores.put(
                    node.id(),
                    own.quartiles()
                            .filter(quartiles -> !hidden)
                            .map(quartiles -> new Comparison.Scores(own.members(), quartiles)));
        }
        return new Comparison.Group(
                part.stream().map(GroupTally::segment).toList(),
                tally.members(),
                listed ? OptionalInt.of(tally.asked()) : OptionalInt.empty(),
                scores);
    }

    /** Those under the floor, with the smallest of the others for as long as they are under it together. */
    private List<GroupTally> held(List<GroupTally> groups, ToIntFunction<GroupTally> size) {
        Set<GroupTally> held = new HashSet<>();
        groups.stream()
                .filter(group -> size.applyAsInt(group) > 0 && floor.hides(size.applyAsInt(group)))
                .forEach(held::add);
        List<GroupTally> others = groups.stream()
                .filter(group -> size.applyAsInt(group) > 0 && !held.contains(group))
                .sorted(Comparator.comparingInt(size))
                .toList();
        int together = held.stream().mapToInt(size).sum();
        for (GroupTally other : others) {
            if (together == 0 || !floor.hides(together)) {
                break;
            }
            held.add(other);
            together += size.applyAsInt(other);
        }
        return groups.stream().filter(held::contains).toList();
    }
}
