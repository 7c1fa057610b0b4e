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
        return new PreparedGrid(grid, grid.index(), parents);
    }
}
