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
 * Scores an actor anew with targets reached. The result of a criterion stands until a target takes its place: where several
 * voices made it nothing else would give it again, and where it depends on its own answer only nothing else is needed.
 *
 * @param standing the results that stand, by criterion id
 */
record TargetScorer(Assessor assessor, Assessment now, Map<String, CriterionResult> standing) {

    TargetScorer(Assessment now) {
        this(new Assessor(now.grid()), now, standing(now));
    }

    private static Map<String, CriterionResult> standing(Assessment now) {
        Map<String, CriterionResult> standing = new HashMap<>();
        for (CriterionResult result : now.criteria()) {
            boolean stands = now.voices().containsKey(result.id()) || isByItself(result.element());
            // Out of scope now, it may come into scope: then its answer counts, or the lack of one.
            if (stands && result.state() != ScoreState.OUT_OF_SCOPE) {
                standing.put(result.id(), result);
            }
        }
        return standing;
    }

    private static boolean isByItself(Criterion criterion) {
        Optional<Formula> formula =
                criterion.measure() instanceof Measure.Quantitative quantity ? quantity.formula() : Optional.empty();
        return criterion.fullIf().isEmpty()
                && formula.stream()
                        .flatMap(f -> f.references().stream())
                        .allMatch(reference -> isFixed(reference, criterion));
    }

    /** Whether no other answer changes what is referred to. */
    private static boolean isFixed(Reference reference, Criterion criterion) {
        return switch (reference.kind()) {
            case PROFILE, PARAMETER -> true;
            case INPUT -> reference.id().equals(criterion.id());
            case VALUE, LEVEL, SCORE -> false;
        };
    }

    /** The actor with all targets of a horizon reached, for each horizon that an answer names a target for. */
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
        Map<String, CriterionResult> untouched = new HashMap<>(standing);
        now.criteria().stream()
                .filter(criterion -> criterion.answer().hasTargetBy(horizon))
                .forEach(criterion -> untouched.remove(criterion.id()));
        return assessor.assess(now.answers().at(horizon), untouched);
    }

    /** The overall result with the target of one criterion reached and all else as it is. */
    GroupResult overall(Horizon horizon, String criterion) {
        Map<String, CriterionResult> others = new HashMap<>(standing);
        others.remove(criterion);
        Answers answers = now.answers().at(horizon, criterion);
        return assessor.overall(answers, others);
    }
}
