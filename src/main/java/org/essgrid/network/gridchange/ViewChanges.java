package org.essgrid.network.gridchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;

/** Finds criteria that a view weighs otherwise than before, although their weight in the grid itself may be the same. */
record ViewChanges(Grid earlier, Grid later, int to) {

    List<GridChange> found() {
        Map<String, Group> before = new HashMap<>();
        earlier.viewGroups().forEach(group -> before.put(group.id(), group));
        List<GridChange> found = new ArrayList<>();
        for (Group group : later.viewGroups()) {
            Group was = before.get(group.id());
            if (was != null) {
                compare(was, group, found);
            }
        }
        return found;
    }

    private void compare(Group before, Group after, List<GridChange> found) {
        for (Element child : after.children()) {
            before.children().stream()
                    .filter(was -> child instanceof Criterion && was.id().equals(child.id()))
                    .findFirst()
                    .ifPresent(was -> compare(after, was, child, found));
        }
    }

    private void compare(Group group, Element before, Element after, List<GridChange> found) {
        String was = ElementFingerprint.weight(before.weight());
        String is = ElementFingerprint.weight(after.weight());
        if (!was.equals(is)) {
            found.add(new GridChange(
                    to,
                    GridChange.Subject.CRITERION,
                    GridChange.Kind.REWEIGHTED,
                    after.id(),
                    after.title(),
                    Optional.of(new GridChange.Within(group.id(), group.title())),
                    Optional.of(was),
                    Optional.of(is)));
        }
    }
}
