package org.essgrid.assessment.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.plan.PlanItem.TargetAnswer;

/**
 * The targets and actions of an actor. The gain of a target is the score with this target alone reached, minus the current
 * score. Gains add up to the joint gain of all targets only if every group on the path is a weighted mean, and then only up
 * to rounding: the joint gain is always calculated from a score of its own.
 *
 * @param reached the assessment with all targets reached, for each horizon with a target
 * @param items the largest gain first, ties in the order of the grid; items without a gain last
 */
public record ActorPlan(Assessment now, Map<Horizon, Assessment> reached, List<PlanItem> items) {

    private static final Comparator<PlanItem> LARGEST_FIRST = Comparator.comparing(
            item -> item.points().map(BigDecimal::negate).orElse(null),
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    public ActorPlan {
        Map<Horizon, Assessment> sorted = new EnumMap<>(Horizon.class);
        sorted.putAll(reached);
        reached = Collections.unmodifiableMap(sorted);
        items = List.copyOf(items);
    }

    public static ActorPlan of(Assessment now) {
        TargetScorer scorer = new TargetScorer(now);
        Map<Horizon, Assessment> reached = scorer.reached();
        List<PlanItem> items = new ArrayList<>();
        for (CriterionResult criterion : now.criteria()) {
            Answer answer = criterion.answer();
            if (answer.isPlanned()) {
                items.add(new PlanItem(criterion, targets(criterion, scorer, reached), answer.action()));
            }
        }
        items.sort(LARGEST_FIRST);
        return new ActorPlan(now, reached, items);
    }

    /** As {@link #reached}, without the plan's items, which take longer to score. */
    public static Map<Horizon, Assessment> reachedOf(Assessment now) {
        return new TargetScorer(now).reached();
    }

    private static Map<Horizon, TargetAnswer> targets(
            CriterionResult criterion, TargetScorer scorer, Map<Horizon, Assessment> reached) {
        Map<Horizon, TargetAnswer> targets = new EnumMap<>(Horizon.class);
        reached.forEach((horizon, then) -> {
            if (criterion.answer().hasTargetBy(horizon)) {
                Optional<Gain> gain = criterion.state() == ScoreState.SCORED
                        ? Gain.between(scorer.now().root(), scorer.overall(horizon, criterion.id()))
                        : Optional.empty();
                targets.put(
                        horizon,
                        new TargetAnswer(
                                (CriterionResult) then.node(criterion.id()).orElseThrow(), gain));
            }
        });
        return targets;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The joint gain of a node by all targets of a horizon. */
    public Optional<Gain> together(Horizon horizon, NodeResult node) {
        return Optional.ofNullable(reached.get(horizon))
                .flatMap(then -> then.node(node.id()))
                .flatMap(then -> Gain.between(node, then));
    }

    /** The sum of the single gains at a horizon, which may differ from their joint gain. */
    public BigDecimal sumOfGains(Horizon horizon) {
        return items.stream()
                .flatMap(item -> item.gain(horizon).stream())
                .map(Gain::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<PlanItem> item(String criterion) {
        return items.stream()
                .filter(item -> item.criterion().id().equals(criterion))
                .findFirst();
    }
}
