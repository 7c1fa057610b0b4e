package org.essgrid.assessment.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/**
 * Scores an actor again with targets reached. The result of a criterion is kept unless a target replaces it if it was
 * consolidated from several voices, as it cannot be recalculated, or depends on its own answer only.
 *
 * @param fixed the results that are kept, by criterion id
 */
record TargetScorer(Assessor assessor, Assessment now, Map<String, CriterionResult> fixed) {

    TargetScorer(Assessment now) {
        this(new Assessor(now.grid()), now, fixed(now));
    }

    private static Map<String, CriterionResult> fixed(Assessment now) {
        Map<String, CriterionResult> fixed = new HashMap<>();
        for (CriterionResult result : now.criteria()) {
            boolean keeps = now.voices().containsKey(result.id()) || isIndependent(result.element());
            // A criterion that is out of scope may come into scope: its answer, or the lack of one, then counts.
            if (keeps && result.state() != ScoreState.OUT_OF_SCOPE) {
                fixed.put(result.id(), result);
            }
        }
        return fixed;
    }

    private static boolean isIndependent(Criterion criterion) {
        Optional<Formula> formula =
                criterion.measure() instanceof Measure.Quantitative quantity ? quantity.formula() : Optional.empty();
        return criterion.fullIf().isEmpty()
                && formula.stream()
                        .flatMap(f -> f.references().stream())
                        .allMatch(reference -> isFixed(reference, criterion));
    }

    /** Whether no other answer can change the referenced value. */
    private static boolean isFixed(Reference reference, Criterion criterion) {
        return switch (reference.kind()) {
            case PROFILE, PARAMETER -> true;
            case INPUT -> reference.id().equals(criterion.id());
            case VALUE, LEVEL, SCORE -> false;
        };
    }

    /** The assessment with all targets of a horizon reached, for each horizon with a target. */
    Map<Horizon, Assessment> reached() {
        Map<Horizon, Assessment> reached = new EnumMap<>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            if (now.answers().hasTarget(horizon)) {
                reached.put(horizon, reached(horizon));
            }
        }
        return reached;
    }

    /** The same for one horizon. */
    Assessment reached(Horizon horizon) {
        Map<String, CriterionResult> untouched = new HashMap<>(fixed);
        now.criteria().stream()
                .filter(criterion -> criterion.answer().hasTargetBy(horizon))
                .forEach(criterion -> untouched.remove(criterion.id()));
        return assessor.assess(now.answers().at(horizon), untouched);
    }

    /** The overall result with only the target of one criterion reached. */
    GroupResult overall(Horizon horizon, String criterion) {
        Map<String, CriterionResult> others = new HashMap<>(fixed);
        others.remove(criterion);
        Answers answers = now.answers().at(horizon, criterion);
        return assessor.overall(answers, others);
    }
}
