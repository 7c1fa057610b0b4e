package org.essgrid.report.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;

/**
 * The numbers by which readers find a dimension or a criterion again in another section: 6, and 6.2.
 *
 * @param byId the number of each dimension and criterion by its id
 */
public record Numbering(Map<String, String> byId) {

    public Numbering {
        byId = Map.copyOf(byId);
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
        return new Numbering(numbers);
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
