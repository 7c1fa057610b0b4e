package org.essgrid.assessment.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;

/**
 * The plan for one criterion: a target, an action, or both.
 *
 * @param criterion its current result
 * @param targets by horizon
 */
public record PlanItem(CriterionResult criterion, Map<Horizon, TargetAnswer> targets, Optional<Action> action) {

    public PlanItem {
        Map<Horizon, TargetAnswer> sorted = new EnumMap<>(Horizon.class);
        sorted.putAll(targets);
        targets = Collections.unmodifiableMap(sorted);
    }

    public Optional<TargetAnswer> target(Horizon horizon) {
        return Optional.ofNullable(targets.get(horizon));
    }

    public Optional<Gain> gain(Horizon horizon) {
        return target(horizon).flatMap(TargetAnswer::gain);
    }

    /** The gain at the furthest horizon that has one, in published points. */
    public Optional<BigDecimal> points() {
        return gain(Horizon.THREE_YEARS).or(() -> gain(Horizon.ONE_YEAR)).map(Gain::points);
    }

    /** Whether something remains to be done: there is no action, or it is neither done nor dropped. */
    public boolean isOpen() {
        return action.map(a -> a.status() == Action.Status.TO_DO || a.status() == Action.Status.UNDER_WAY)
                .orElse(true);
    }

    /** Whether its action is open and was due before this day. */
    public boolean isOverdue(LocalDate day) {
        return isOpen()
                && action.flatMap(Action::due).map(due -> due.isBefore(day)).orElse(false);
    }

    /**
     * A target that applies at a horizon: the one set for it, or one set for a nearer horizon.
     *
     * @param reached the result of the criterion with all targets reached
     * @param gain in the overall score by this target alone; empty if there is no overall score before or after, or if the
     *     criterion has none now: the score would then change because more is counted, not because more is done
     */
    public record TargetAnswer(CriterionResult reached, Optional<Gain> gain) {}
}
