package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.grid.CompletenessPolicy;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.jspecify.annotations.Nullable;

/**
 * Scores one questionnaire. Nodes are computed on first access, because a condition may refer to a node that comes later in
 * the grid; the grid's reader rejects circular references.
 */
final class QuestionnaireScorer {

    /** Shares are sums of binary fractions; smaller differences are rounding errors. */
    private static final double EPSILON = 1e-9;

    private final Assessor assessor;
    private final Grid grid;
    private final Answers answers;
    private final Map<String, NodeResult> results;
    private final ActorFormulaInputs facts;
    private final CriterionScorer criteria;
    private final Map<String, CriterionResult> given;

    /** @param given results that are already known, by criterion id; used where the criterion is in scope */
    QuestionnaireScorer(Assessor assessor, Answers answers, Map<String, CriterionResult> given) {
        this.assessor = assessor;
        this.grid = assessor.grid();
        this.answers = answers;
        this.results = new HashMap<>(2 * assessor.elements().size());
        this.facts = new ActorFormulaInputs(
                grid,
                answers,
                id -> result(Objects.requireNonNull(assessor.elements().get(id))));
        this.given = given;
        this.criteria = new CriterionScorer(answers, facts);
    }

    Assessment assessment() {
        Map<String, NodeResult> inOrder = new LinkedHashMap<>();
        assessor.elements().forEach((id, element) -> inOrder.put(id, result(element)));
        return new Assessment(grid, answers, inOrder, GateEvaluator.evaluate(grid.gates(), facts));
    }

    /** The overall result alone; elements that do not enter it are not computed. */
    GroupResult root() {
        return (GroupResult) result(grid.root());
    }

    private NodeResult result(Element element) {
        NodeResult known = results.get(element.id());
        if (known == null) {
            boolean inScope = isInScope(element);
            known = element instanceof Group group ? score(group) : score((Criterion) element, inScope);
            results.put(element.id(), known);
        }
        return known;
    }

    private CriterionResult score(Criterion criterion, boolean inScope) {
        CriterionResult known = inScope ? given.get(criterion.id()) : null;
        return known != null ? known : criteria.score(criterion, inScope);
    }

    /** An undecided condition leaves the element in scope: an unnecessary question does less harm than a missing one. */
    private boolean isInScope(Element element) {
        boolean itself = element.appliesIf().isEmpty()
                || element.appliesIf().get().evaluate(facts).truth().orElse(true);
        Group parent = assessor.parent(element);
        return itself && (parent == null || isInScope(parent));
    }

    private GroupResult score(Group group) {
        List<Contribution> parts = WeightRedistribution.effective(group, weigh(group), grid.weighting());
        boolean effects = parts.stream().anyMatch(QuestionnaireScorer::isEffect);
        double total = Contribution.sum(parts, Contribution::declared);
        double applicable = total == 0
                ? (effects ? 1 : 0)
                : Contribution.sum(parts, p -> p.declared() * p.result().applicable()) / total;
        if (!effects && Contribution.sum(parts, Contribution::weight) == 0) {
            return without(group, leftOutState(parts), 0, applicable, false, parts, null);
        }
        boolean open = parts.stream().anyMatch(part -> isOpen(group, part));
        double coverage = coverage(parts) * (open ? NodeResult.OPEN : 1);
        Obstacle obstacle = obstacle(group, coverage, applicable, parts);
        boolean nothingEnters = obstacle == Obstacle.LOW_APPLICABILITY
                || obstacle == Obstacle.UNKNOWN_WEIGHT
                || (obstacle == Obstacle.NOTHING_ANSWERED && parts.stream().noneMatch(Contribution::isCounted));
        if (nothingEnters) {
            return without(group, ScoreState.NOT_COMPUTABLE, coverage, applicable, open, parts, obstacle);
        }
        Optional<LevelScale.Level> level = DecisionTableEvaluator.level(group.rule(), parts);
        if (group.rule().table().isPresent() && (level.isEmpty() || obstacle != null)) {
            Obstacle why = obstacle == null ? Obstacle.UNDECIDED : obstacle;
            return without(group, ScoreState.NOT_COMPUTABLE, coverage, applicable, open, parts, why);
        }
        double mean = level.map(LevelScale.Level::score).orElseGet(() -> Aggregator.aggregate(group.rule(), parts));
        double exact = Aggregator.adjust(group, mean, parts);
        Optional<Score> score =
                obstacle == null ? Optional.of(Score.of(group, exact, coverage < 1 - EPSILON)) : Optional.empty();
        return new GroupResult(
                group,
                obstacle == null ? ScoreState.SCORED : ScoreState.NOT_COMPUTABLE,
                score,
                coverage,
                applicable,
                open,
                DecidingParts.shared(group.rule(), parts),
                obstacle == null ? OptionalDouble.empty() : OptionalDouble.of(exact),
                level,
                Optional.ofNullable(obstacle));
    }

    /** Whether a part is a penalty or bonus that applies. */
    private static boolean isEffect(Contribution part) {
        return part.result().element().effect().isAdjustment()
                && !part.result().state().isLeftOut();
    }

    private static boolean isAnsweredEffect(Contribution part) {
        return isEffect(part) && part.result().scoreForParent().isPresent();
    }

    /** The answered share of the weight; where nothing weighs, whether a penalty or bonus is answered. */
    private static double coverage(List<Contribution> parts) {
        double weight = Contribution.sum(parts, Contribution::weight);
        if (weight == 0) {
            return parts.stream().anyMatch(QuestionnaireScorer::isAnsweredEffect) ? 1 : 0;
        }
        return Contribution.sum(parts, p -> p.weight() * p.result().contributedCoverage()) / weight;
    }

    /** Whether something unanswered decides how much a part counts, or a penalty or bonus is not fully known. */
    private boolean isOpen(Group group, Contribution part) {
        Element child = part.result().element();
        if (part.result().state().isLeftOut()) {
            return false;
        }
        return child.effect().isAdjustment()
                ? part.result().contributedCoverage() < 1 - EPSILON
                : hasOpenWeight(group, child);
    }

    /** In a minimum or maximum only a weight of 0 matters, in a table none does; nor does the weight of an only child. */
    private boolean hasOpenWeight(Group group, Element child) {
        if (child.weight().cases().isEmpty()) {
            return false;
        }
        Set<Double> possible = child.weight().possible(facts, facts::isOpen);
        boolean mayVanish = possible.size() > 1 && possible.contains(0.0);
        return switch (group.rule().aggregation()) {
            case TABLE -> false;
            case MIN, MAX -> mayVanish;
            case WEIGHTED_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN, SUM ->
                mayVanish || (possible.size() > 1 && group.children().size() > 1);
        };
    }

    private List<Contribution> weigh(Group group) {
        List<Contribution> parts = new ArrayList<>();
        for (Element child : group.children()) {
            // A view may give a criterion another scale.
            NodeResult result = child instanceof Criterion criterion
                    ? criteria.rescored((CriterionResult) result(child), criterion)
                    : result(child);
            double declared =
                    child.effect().isAdjustment() ? 0 : child.weight().in(facts) * factor(group, child, result);
            parts.add(new Contribution(result, declared, declared, counted(result), 0));
        }
        return parts;
    }

    /** The factor of a child's weight: its points in a sum, the total weight below it where weights are cumulative. */
    private double factor(Group group, Element child, NodeResult result) {
        return child instanceof Group inner && grid.weighting().cumulates(inner)
                ? Contribution.sum(((GroupResult) result).parts(), Contribution::declared)
                : WeightRedistribution.points(group.rule(), child);
    }

    private OptionalDouble counted(NodeResult result) {
        CompletenessPolicy policy = grid.policy();
        boolean zero = (result.state() == ScoreState.MISSING && policy.missing() == CompletenessPolicy.BlankRule.ZERO)
                || (result.state() == ScoreState.UNKNOWN && policy.unknown() == CompletenessPolicy.BlankRule.ZERO);
        if (zero) {
            return OptionalDouble.of(0);
        }
        return result.scoreForParent();
    }

    private @Nullable Obstacle obstacle(Group group, double coverage, double applicable, List<Contribution> parts) {
        if (applicable < group.rule().minApplicable() - EPSILON) {
            return Obstacle.LOW_APPLICABILITY;
        }
        if (coverage < EPSILON && parts.stream().noneMatch(QuestionnaireScorer::isAnsweredEffect)) {
            return Obstacle.NOTHING_ANSWERED;
        }
        if (hasUnknownWeight(group, parts)) {
            return Obstacle.UNKNOWN_WEIGHT;
        }
        return coverage < grid.policy().minCoverage() - EPSILON ? Obstacle.LOW_COVERAGE : null;
    }

    /** Whether a formula gives no weight for an element that applies; there is no default for it. */
    private boolean hasUnknownWeight(Group group, List<Contribution> parts) {
        return IntStream.range(0, parts.size())
                .anyMatch(i -> !parts.get(i).result().state().isLeftOut()
                        && group.children().get(i).weight().isUnknown(facts));
    }

    private static GroupResult without(
            Group group,
            ScoreState state,
            double coverage,
            double applicable,
            boolean open,
            List<Contribution> parts,
            @Nullable Obstacle why) {
        return new GroupResult(
                group,
                state,
                Optional.empty(),
                coverage,
                applicable,
                open,
                parts,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.ofNullable(why));
    }

    private static ScoreState leftOutState(List<Contribution> parts) {
        return parts.stream().allMatch(p -> p.result().state() == ScoreState.OUT_OF_SCOPE)
                ? ScoreState.OUT_OF_SCOPE
                : ScoreState.NOT_APPLICABLE;
    }
}
