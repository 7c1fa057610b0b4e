package org.essgrid.report.material;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Part;

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

    public static Numbering of(Assessment assessment) {
        Map<String, String> numbers = new LinkedHashMap<>();
        List<NodeResult> dimensions = assessment.dimensions();
        for (int d = 0; d < dimensions.size(); d++) {
            NodeResult dimension = dimensions.get(d);
            List<CriterionResult> criteria = Material.criteriaOf(dimension);
            for (int c = 0; c < criteria.size(); c++) {
                numbers.put(criteria.get(c).id(), d + 1 + "." + (c + 1));
            }
            numbers.put(dimension.id(), String.valueOf(d + 1));
        }
        Set<String> themes = new HashSet<>();
        dimensions.forEach(dimension -> collectThemes(dimension, themes));
        return new Numbering(numbers, themes);
    }

    private static void collectThemes(NodeResult node, Set<String> themes) {
        if (node instanceof GroupResult group) {
            for (Part part : group.parts()) {
                if (part.result() instanceof GroupResult inner) {
                    themes.add(inner.id());
                    collectThemes(inner, themes);
                }
            }
        }
    }

    /** Whether it stands within a dimension, above its criteria. */
    public boolean isTheme(NodeResult node) {
        return themes.contains(node.id());
    }

    /** The number, or nothing for a node between a dimension and its criteria. */
    public String of(NodeResult node) {
        return byId.getOrDefault(node.id(), "");
    }

    /** The title after its number. */
    public String before(NodeResult node, String title) {
        String number = of(node);
        return number.isEmpty() ? title : number + "\u00A0\u00A0" + title;
    }
}
