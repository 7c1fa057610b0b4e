package org.essgrid.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.grid.formula.Reference;

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

    /** Whether a condition is undecided but may still be decided by an answer that is missing or unknown. */
    public boolean isOpen(Formula condition) {
        return new ActorFormulaInputs(grid, answers, nodes::get).isOpen(condition);
    }

    public GroupResult root() {
        return (GroupResult) Objects.requireNonNull(nodes.get(grid.id()));
    }

    /** Whether a view scores a criterion on another scale than its own. */
    public boolean hasOwnScale(NodeResult inView) {
        return inView instanceof CriterionResult viewed
                && nodes.get(viewed.id()) instanceof CriterionResult own
                && !viewed.element().measure().equals(own.element().measure());
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

    /** The share, 0..1, of each node in the overall score, by id: the product of the shares on its path; 0 for a node that has no part in it. */
    public Map<String, Double> weightShares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        collectShares(root(), 1, shares);
        return shares;
    }

    private static void collectShares(NodeResult node, double share, Map<String, Double> shares) {
        shares.put(node.id(), share);
        node.parts().forEach(part -> collectShares(part.result(), share * part.share(), shares));
    }

    /** The results that no other answer can change, by criterion id: those that depend on their own answer only, or are consolidated. */
    public Map<String, CriterionResult> independentResults() {
        Map<String, CriterionResult> fixed = new HashMap<>();
        for (CriterionResult result : criteria()) {
            boolean keeps = voices.containsKey(result.id()) || isIndependent(result.element());
            // A criterion that is out of scope may come into scope: its answer, or the lack of one, then counts.
            if (keeps && result.state() != ScoreState.OUT_OF_SCOPE) {
                fixed.put(result.id(), result);
            }
        }
        return fixed;
    }

    private static boolean isIndependent(Criterion criterion) {
        return criterion.fullIf().isEmpty()
                && criterion.measure().formula().stream()
                        .flatMap(f -> f.references().stream())
                        .allMatch(reference -> isFixed(reference, criterion));
    }

    /** Whether no other answer can change the referenced value. */
    private static boolean isFixed(Reference reference, Criterion criterion) {
        return switch (reference.kind()) {
            case PROFILE, PARAMETER -> true;
            case INPUT -> reference.id().equals(criterion.id());
            case VALUE, LEVEL, SCORE, EXACT, ANSWERED, APPLICABLE -> false;
        };
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
