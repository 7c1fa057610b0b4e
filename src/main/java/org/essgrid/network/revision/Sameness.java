package org.essgrid.network.revision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Weighting;

/** Whether an element gives the same score for the same answers in several grids, whatever stands around it. */
final class Sameness {

    /** What decides on a score of an element's own, and what on its place in the score above. */
    private static final Set<GridChange.Kind> OWN = Set.of(
            GridChange.Kind.CONDITION,
            GridChange.Kind.ANSWERS,
            GridChange.Kind.RESCALED,
            GridChange.Kind.AGGREGATION,
            GridChange.Kind.PUBLICATION);

    private static final Set<GridChange.Kind> PLACE = Set.of(GridChange.Kind.REWEIGHTED, GridChange.Kind.EFFECT);

    private final List<Version> others;
    private final Version last;
    private final Map<String, Boolean> known = new HashMap<>();

    private record Version(Grid grid, Map<String, Element> index) {
        static Version of(Grid grid) {
            return new Version(grid, grid.index());
        }
    }

    Sameness(Grid last, List<Grid> others) {
        this.last = Version.of(last);
        this.others = others.stream().map(Version::of).toList();
    }

    boolean holds(Element element) {
        Boolean holds = known.get(element.id());
        if (holds == null) {
            holds = others.stream().allMatch(other -> holds(element, other));
            known.put(element.id(), holds);
        }
        return holds;
    }

    private boolean holds(Element element, Version other) {
        Element before = other.index().get(element.id());
        if (before == null || !agree(before, element, OWN)) {
            return false;
        }
        if (element instanceof Criterion) {
            return before instanceof Criterion;
        }
        return before instanceof Group group && holds((Group) element, group, other);
    }

    private boolean holds(Group now, Group before, Version other) {
        return GridChanges.policy(last.grid()).equals(GridChanges.policy(other.grid()))
                && (last.grid().weighting() == Weighting.NESTED || weights(last).equals(weights(other)))
                && ids(now).equals(ids(before))
                && now.children().stream()
                        .allMatch(child -> holds(child) && agree(child(before, child.id()), child, PLACE));
    }

    /** Where weights count at once, each counts in all scores. */
    private static Map<String, String> weights(Version version) {
        Map<String, String> weights = new HashMap<>();
        version.index().forEach((id, element) -> weights.put(id, Signature.weight(element.weight())));
        return weights;
    }

    /** Without regard to their order. */
    private static Set<String> ids(Group group) {
        Set<String> ids = new HashSet<>();
        group.children().forEach(child -> ids.add(child.id()));
        return ids;
    }

    /** As it stands in this group: a view weighs criteria anew. */
    private static Element child(Group group, String id) {
        return group.children().stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean agree(Element before, Element now, Set<GridChange.Kind> kinds) {
        Map<GridChange.Kind, String> old = Signature.of(before);
        Map<GridChange.Kind, String> fresh = Signature.of(now);
        return kinds.stream().allMatch(kind -> Objects.equals(old.get(kind), fresh.get(kind)));
    }
}
