package org.essgrid.assessment.plan;

import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.Score;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Range;

/** Reports targets that turn out implausible, or below the current score, once they are scored. */
public record TargetsCheck(Assessment now, Diagnostics problems) {

    public static void check(Assessment now, Diagnostics problems) {
        TargetsCheck check = new TargetsCheck(now, problems);
        Assessment before = now;
        TargetScorer scorer = new TargetScorer(now);
        for (Horizon horizon : Horizon.values()) {
            if (now.answers().hasTarget(horizon)) {
                Assessment reached = scorer.reached(horizon);
                check.horizon(horizon, before, reached);
                before = reached;
            }
        }
    }

    private void horizon(Horizon horizon, Assessment before, Assessment reached) {
        for (CriterionResult target : reached.criteria()) {
            if (horizon.target(target.answer()).isPresent()) {
                stepBack(horizon, (CriterionResult) before.node(target.id()).orElseThrow(), target);
                plausibility(horizon, target);
            }
        }
    }

    private void stepBack(Horizon horizon, CriterionResult before, CriterionResult target) {
        Optional<Score> earlier = before.score();
        Optional<Score> later = target.score();
        if (earlier.isPresent()
                && later.isPresent()
                && later.get().exact() < earlier.get().exact()) {
            boolean nearer = horizon == Horizon.THREE_YEARS
                    && Horizon.ONE_YEAR.target(target.answer()).isPresent();
            problems.warning(
                    target.answer().location(),
                    nearer ? "assessment.target-below-nearer" : "assessment.target-below-now",
                    target.id(),
                    horizon.years(),
                    later.get().published(),
                    earlier.get().published());
        }
    }

    private void plausibility(Horizon horizon, CriterionResult target) {
        if (target.value().isPresent() && target.element().measure() instanceof Measure.Quantitative quantity) {
            Range accept = quantity.accept();
            if (!accept.contains(target.value().get())) {
                problems.warning(
                        target.answer().location(),
                        "assessment.target-out-of-range",
                        target.id(),
                        horizon.years(),
                        PlausibilityCheck.shown(target.value().get(), accept),
                        accept.min().orElseThrow(),
                        accept.max().orElseThrow());
            }
        }
    }
}
