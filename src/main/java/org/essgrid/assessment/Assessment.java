package org.essgrid.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.FormulaInputs;

/**
 * One actor's questionnaire, scored.
 *
 * @param nodes the result of every element by id, parents before their children, in the order of the grid
 * @param voices where several respondents answered: what may be shown of their voices, by criterion id
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

    /** The same, come from these voices. */
    public Assessment from(Map<String, CriterionVoices> others) {
        return new Assessment(grid, answers, nodes, gates, others);
    }

    public Assessment {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        gates = List.copyOf(gates);
        voices = Collections.unmodifiableMap(new LinkedHashMap<>(voices));
    }

    /** What formulas can know of this actor, results included. */
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

    /** The tops of the views. */
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
}
