package org.essgrid.assessment;

import java.util.HashMap;
import java.util.Map;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;

/**
 * What depends on the grid alone, and so serves every questionnaire.
 *
 * @param elements by id, in the order of the file
 * @param parents the group of each element, by the element's id; the root has none
 */
record PreparedGrid(Grid grid, Map<String, Element> elements, Map<String, Group> parents) {

    static PreparedGrid of(Grid grid) {
        Map<String, Group> parents = new HashMap<>();
        for (Element element : grid.elements()) {
            if (element instanceof Group group) {
                group.children().forEach(child -> parents.put(child.id(), group));
            }
        }
        grid.viewGroups().forEach(group -> noteGroups(group, parents));
        return new PreparedGrid(grid, grid.index(), parents);
    }

    /** In a view only groups have a parent there: a criterion is in scope where it stands in the grid. */
    private static void noteGroups(Group group, Map<String, Group> parents) {
        group.children().stream().filter(Group.class::isInstance).forEach(child -> parents.put(child.id(), group));
    }
}
