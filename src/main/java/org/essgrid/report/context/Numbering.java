package org.essgrid.report.context;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;

/**
 * The numbers by which readers find a dimension or a criterion again in another section: 6, and 6.2.
 *
 * @param byId the number of each dimension and criterion by its id
 * @param themes the ids of the groups between a dimension and its criteria, which have none
 */
public record Numbering(Map<String, String> byId, Set<String> themes) {

    public Numbering {
        byId = Map.copyOf(byId);
        themes = Set.copyOf(themes);
    }

    public static Numbering of(Grid grid) {
        Map<String, String> numbers = new LinkedHashMap<>();
        List<Element> dimensions = grid.root().children();
        for (int d = 0; d < dimensions.size(); d++) {
            Element dimension = dimensions.get(d);
            List<Criterion> criteria = dimension.criteria();
            for (int c = 0; c < criteria.size(); c++) {
                numbers.put(criteria.get(c).id(), d + 1 + "." + (c + 1));
            }
            numbers.put(dimension.id(), String.valueOf(d + 1));
        }
        Set<String> themes = new HashSet<>();
        dimensions.forEach(dimension -> dimension.tree().stream()
                .skip(1)
                .filter(Group.class::isInstance)
                .map(Element::id)
                .forEach(themes::add));
        return new Numbering(numbers, themes);
    }

    /** Whether the node is a group between a dimension and its criteria. */
    public boolean isTheme(NodeResult node) {
        return themes.contains(node.id());
    }

    /** The number, or nothing for a node between a dimension and its criteria. */
    public String of(NodeResult node) {
        return of(node.element());
    }

    /** The number, or nothing for an element between a dimension and its criteria. */
    public String of(Element element) {
        return byId.getOrDefault(element.id(), "");
    }

    /** The title after its number. */
    public String before(NodeResult node, String title) {
        return before(node.element(), title);
    }

    /** The title after the element's number. */
    public String before(Element element, String title) {
        String number = of(element);
        return number.isEmpty() ? title : number + "\u00A0\u00A0" + title;
    }
}
