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
 * What is planned for one criterion: a target, an action, or both.
 *
 * @param criterion as it is now
 * @param aims for each horizon at which a target stands
 */
public record PlanItem(CriterionResult criterion, Map<Horizon, TargetAnswer> aims, Optional<Action> action) {

    public PlanItem {
        Map<Horizon, TargetAnswer> sorted = new EnumMap<>(Horizon.class);
        sorted.putAll(aims);
        aims = Collections.unmodifiableMap(sorted);
    }

    public Optional<TargetAnswer> aim(Horizon horizon) {
        return Optional.ofNullable(aims.get(horizon));
    }

    public Optional<Gain> gain(Horizon horizon) {
        return aim(horizon).flatMap(TargetAnswer::gain);
    }

    /** What it brings in the end: the gain at the furthest horizon that has one, in published points. */
    public Optional<BigDecimal> points() {
        return gain(Horizon.THREE_YEARS).or(() -> gain(Horizon.ONE_YEAR)).map(Gain::points);
    }

    /** Whether something is still to be done: there is no action that is done or given up. */
    public boolean isOpen() {
        return action.map(a -> a.status() == Action.Status.TO_DO || a.status() == Action.Status.UNDER_WAY)
                .orElse(true);
    }

    /** Whether its action should have been done before this day. */
    public boolean isOverdue(LocalDate day) {
        return isOpen()
                && action.flatMap(Action::due).map(due -> due.isBefore(day)).orElse(false);
    }
}
