package org.essgrid.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.FormulaInputs;

/**
 * The scored questionnaire of one actor.
 *
 * @param nodes the result of every element by id, parents before their children, in the order of the grid
 * @param voices what may be shown of the respondents' voices, by criterion id; empty for a single questionnaire
 */
public record Assessment(
        Grid grid,
        Answers answers,
        Map<String, NodeResult> nodes,
        List<GateResult> gates,
        Map<String, CriterionVoices> voices) {

    /** The assessment of one questionnaire. */
    Assessment(Grid grid, Answers answers, Map<String, NodeResult> nodes, List<GateResult> gates) {
        this(grid, answers, nodes, gates, Map.of());
    }

    /** The same assessment with what may be shown of its respondents' voices. */
    public Assessment withVoices(Map<String, CriterionVoices> others) {
        return new Assessment(grid, answers, nodes, gates, others);
    }

    public Assessment {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        gates = List.copyOf(gates);
        voices = Collections.unmodifiableMap(new LinkedHashMap<>(voices));
    }

    /** The values that formulas can refer to, including the results. */
    public FormulaInputs facts() {
        return new ActorFormulaInputs(grid, answers, nodes::get);
    }

    public GroupResult root() {
        return (GroupResult) Objects.requireNonNull(nodes.get(grid.id()));
    }

    public Optional<NodeResult> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The groups directly under the root: the dimensions of charts and summaries. */
    public List<NodeResult> dimensions() {
        return root().parts().stream().map(Contribution::result).toList();
    }

    /** The root results of the views. */
    public List<GroupResult> views() {
        return grid.views().stream()
                .map(view -> (GroupResult) nodes.get(view.id()))
                .toList();
    }

    public List<CriterionResult> criteria() {
        return nodes.values().stream()
                .filter(CriterionResult.class::isInstance)
                .map(CriterionResult.class::cast)
                .toList();
    }

    /** The share, 0..1, of each node in the overall score, by id: the product of the shares on its path; 0 for a node that did not enter. */
    public Map<String, Double> weightShares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        collectShares(root(), 1, shares);
        return shares;
    }

    private static void collectShares(NodeResult node, double share, Map<String, Double> shares) {
        shares.put(node.id(), share);
        if (node instanceof GroupResult group) {
            group.parts().forEach(part -> collectShares(part.result(), share * part.share(), shares));
        }
    }

    /** The voices of the criteria on which figures differ, the widest gap first; ties are in the order of the grid. */
    public List<CriterionVoices> voicesByGap() {
        Comparator<CriterionVoices> byGap =
                Comparator.comparingDouble(criterion -> criterion.gap().orElse(0));
        return voices.values().stream()
                .filter(criterion -> criterion.gap().orElse(0) > 0)
                .sorted(byGap.reversed())
                .toList();
    }
}
