package org.essgrid.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much of the whole score each node makes: the product of the shares on its path. */
public final class WeightShares {

    private WeightShares() {}

    /** The share, 0..1, of each node in the root, by id; 0 for a node that did not enter. */
    public static Map<String, Double> ofRoot(Assessment assessment) {
        Map<String, Double> shares = new LinkedHashMap<>();
        collect(assessment.root(), 1, shares);
        return shares;
    }

    private static void collect(NodeResult node, double share, Map<String, Double> shares) {
        shares.put(node.id(), share);
        if (node instanceof GroupResult group) {
            group.parts().forEach(part -> collect(part.result(), share * part.share(), shares));
        }
    }
}
