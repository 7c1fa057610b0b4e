package org.essgrid.assessment.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;

/**
 * Scores an actor again with targets reached. The result of a criterion is kept unless a target replaces it if it was
 * consolidated from several voices, as it cannot be recalculated, or depends on its own answer only.
 *
 * @param fixed the results that are kept, by criterion id
 */
record TargetScorer(Assessor assessor, Assessment now, Map<String, CriterionResult> fixed) {

    TargetScorer(Assessment now) {
        this(new Assessor(now.grid()), now, now.independentResults());
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
