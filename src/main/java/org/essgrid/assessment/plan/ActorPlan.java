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

/**
 * What an actor aims at and will do about it. The gain of a target is the score with it alone, less the score now. Only where
 * every group on its path is a weighted mean do gains add up to what all targets bring together, and even then up to
 * rounding: the total is a score of its own, never a sum.
 *
 * @param reached the actor with all its targets reached, for each horizon that an answer names a target for
 * @param items what is planned, the greatest gain first, equals in the order of the grid; those without a gain last
 */
public record ActorPlan(Assessment now, Map<Horizon, Assessment> reached, List<PlanItem> items) {

    private static final Comparator<PlanItem> GREATEST_FIRST = Comparator.comparing(
            item -> item.points().map(BigDecimal::negate).orElse(null),
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

    public ActorPlan {
        Map<Horizon, Assessment> sorted = new EnumMap<>(Horizon.class);
        sorted.putAll(reached);
        reached = Collections.unmodifiableMap(sorted);
        items = List.copyOf(items);
    }

    public static ActorPlan of(Assessment now) {
        TargetScorer targets = new TargetScorer(now);
        Map<Horizon, Assessment> reached = targets.reached();
        List<PlanItem> items = new ArrayList<>();
        for (CriterionResult criterion : now.criteria()) {
            Answer answer = criterion.answer();
            if (answer.isPlanned()) {
                items.add(new PlanItem(criterion, aims(criterion, targets, reached), answer.action()));
            }
        }
        items.sort(GREATEST_FIRST);
        return new ActorPlan(now, reached, items);
    }

    /** Only what all targets of each horizon bring together, as in {@link #reached}. */
    public static Map<Horizon, Assessment> reachedOf(Assessment now) {
        return new TargetScorer(now).reached();
    }

    private static Map<Horizon, TargetAnswer> aims(
            CriterionResult criterion, TargetScorer targets, Map<Horizon, Assessment> reached) {
        Map<Horizon, TargetAnswer> aims = new EnumMap<>(Horizon.class);
        reached.forEach((horizon, then) -> {
            if (criterion.answer().hasTargetBy(horizon)) {
                Optional<Gain> gain = criterion.state() == ScoreState.SCORED
                        ? Gain.between(targets.now().root(), targets.overall(horizon, criterion.id()))
                        : Optional.empty();
                aims.put(
                        horizon,
                        new TargetAnswer(
                                (CriterionResult) then.node(criterion.id()).orElseThrow(), gain));
            }
        });
        return aims;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** What all targets of a horizon together bring to a node. */
    public Optional<Gain> together(Horizon horizon, NodeResult node) {
        return Optional.ofNullable(reached.get(horizon))
                .flatMap(then -> then.node(node.id()))
                .flatMap(then -> Gain.between(node, then));
    }

    /** The gains of this horizon added up, which is not what its targets bring together. */
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
