package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.GroupResult.Obstacle;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Policy;
import org.essgrid.grid.Weighting;
import org.jspecify.annotations.Nullable;

/**
 * Scores a questionnaire. Nodes are computed when they are first asked for, because a condition may look at a node that
 * stands later in the grid; the grid's reader has made sure that no two wait for each other.
 */
public final class Assessor {

    /** Shares are sums of binary fractions: so much is noise. */
    private static final double EPSILON = 1e-9;

    private final Grid grid;
    private final Map<String, Element> parents = new LinkedHashMap<>();
    private final Map<String, NodeResult> results = new LinkedHashMap<>();
    private final AnsweredFacts facts;
    private final CriterionScorer criteria;

    private Assessor(Grid grid, Answers answers) {
        this.grid = grid;
        this.facts = new AnsweredFacts(grid, answers, this::result);
        this.criteria = new CriterionScorer(answers, facts);
        noteParents(grid.root());
        grid.viewGroups().forEach(this::noteGroups);
    }

    public static Assessment assess(Grid grid, Answers answers) {
        Assessor assessor = new Assessor(grid, answers);
        Map<String, NodeResult> inOrder = new LinkedHashMap<>();
        grid.elements().forEach(element -> inOrder.put(element.id(), assessor.result(element)));
        grid.viewGroups().forEach(group -> inOrder.put(group.id(), assessor.result(group)));
        return new Assessment(grid, answers, inOrder, GateKeeper.judge(grid.gates(), assessor.facts));
    }

    private void noteParents(Group group) {
        for (Element child : group.children()) {
            parents.put(child.id(), group);
            if (child instanceof Group inner) {
                noteParents(inner);
            }
        }
    }

    /** In a view only groups have a parent there: a criterion is in scope where it stands in the grid. */
    private void noteGroups(Group group) {
        group.children().stream().filter(Group.class::isInstance).forEach(child -> parents.put(child.id(), group));
    }

    private NodeResult result(Element element) {
        NodeResult known = results.get(element.id());
        if (known == null) {
            boolean inScope = isInScope(element);
            known = element instanceof Group group ? score(group) : criteria.score((Criterion) element, inScope);
            results.put(element.id(), known);
        }
        return known;
    }

    /** A condition that cannot be told leaves the element in scope: better asked in vain than left out. */
    private boolean isInScope(Element element) {
        boolean itself = element.appliesIf()
                .map(condition -> condition.evaluate(facts).truth().orElse(true))
                .orElse(true);
        Element parent = parents.get(element.id());
        return itself && (parent == null || isInScope(parent));
    }

    private GroupResult score(Group group) {
        List<Part> parts = Weighing.effective(group, weigh(group));
        double total = parts.stream().mapToDouble(Part::declared).sum();
        double applicable =
                total == 0 ? 0 : sum(parts, p -> p.declared() * p.result().applicable()) / total;
        double weight = sum(parts, Part::weight);
        if (weight == 0) {
            return without(group, leftOut(parts), 0, applicable, parts, null);
        }
        double coverage = sum(parts, p -> p.weight() * p.result().contributedCoverage()) / weight;
        Obstacle obstacle = obstacle(group, coverage, applicable);
        if (obstacle != null) {
            return without(group, State.NOT_COMPUTABLE, coverage, applicable, parts, obstacle);
        }
        Optional<LevelScale.Level> level = Tables.level(group.rule(), parts);
        if (group.rule().table().isPresent() && level.isEmpty()) {
            return without(group, State.NOT_COMPUTABLE, coverage, applicable, parts, Obstacle.UNDECIDED);
        }
        double mean = level.map(LevelScale.Level::score).orElseGet(() -> Aggregating.score(group.rule(), parts));
        Score score = Score.of(group, Limits.apply(group, mean, parts), isProvisional(coverage, parts));
        return new GroupResult(
                group, State.SCORED, Optional.of(score), coverage, applicable, shared(parts), level, Optional.empty());
    }

    /** A penalty that is not known yet may still take something off. */
    private static boolean isProvisional(double coverage, List<Part> parts) {
        return coverage < 1 - EPSILON
                || parts.stream()
                        .anyMatch(p -> p.result().element().effect().isBeside()
                                && !p.result().state().isLeftOut()
                                && p.result().score().isEmpty());
    }

    private List<Part> weigh(Group group) {
        List<Part> parts = new ArrayList<>();
        for (Element child : group.children()) {
            NodeResult result = result(child);
            double declared = child.effect().isBeside() ? 0 : child.weight().in(facts) * mass(group, child, result);
            parts.add(new Part(result, declared, declared, counted(result), 0));
        }
        return parts;
    }

    /** What a weight of 1 weighs: the child's points in a sum, all that is below it where weights cumulate. */
    private double mass(Group group, Element child, NodeResult result) {
        boolean ofGroups =
                child instanceof Group inner && inner.children().stream().anyMatch(Group.class::isInstance);
        return grid.weighting() == Weighting.CUMULATIVE && ofGroups
                ? sum(((GroupResult) result).parts(), Part::weight)
                : Weighing.points(group.rule(), child);
    }

    private OptionalDouble counted(NodeResult result) {
        Policy policy = grid.policy();
        boolean zero = result.state() == State.MISSING && policy.missing() == Policy.BlankRule.ZERO
                || result.state() == State.UNKNOWN && policy.unknown() == Policy.BlankRule.ZERO;
        return zero
                ? OptionalDouble.of(0)
                : result.score().map(score -> OptionalDouble.of(score.exact())).orElse(OptionalDouble.empty());
    }

    private @Nullable Obstacle obstacle(Group group, double coverage, double applicable) {
        if (applicable < group.rule().minApplicable() - EPSILON) {
            return Obstacle.LOW_APPLICABILITY;
        }
        if (coverage < EPSILON) {
            return Obstacle.NOTHING_ANSWERED;
        }
        return coverage < grid.policy().minCoverage() - EPSILON ? Obstacle.LOW_COVERAGE : null;
    }

    private static GroupResult without(
            Group group, State state, double coverage, double applicable, List<Part> parts, @Nullable Obstacle why) {
        return new GroupResult(
                group,
                state,
                Optional.empty(),
                coverage,
                applicable,
                parts,
                Optional.empty(),
                Optional.ofNullable(why));
    }

    private static State leftOut(List<Part> parts) {
        return parts.stream().allMatch(p -> p.result().state() == State.OUT_OF_SCOPE)
                ? State.OUT_OF_SCOPE
                : State.NOT_APPLICABLE;
    }

    private static List<Part> shared(List<Part> parts) {
        double entered = sum(parts, p -> p.isCounted() ? p.weight() : 0);
        return parts.stream()
                .map(p -> p.isCounted() ? p.withShare(p.weight() / entered) : p)
                .toList();
    }

    private static double sum(List<Part> parts, ToDoubleFunction<Part> figure) {
        return parts.stream().mapToDouble(figure).sum();
    }
}
