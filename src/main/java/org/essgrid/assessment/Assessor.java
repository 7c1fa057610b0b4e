package org.essgrid.assessment;

import java.util.EnumMap;
import java.util.Map;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Grid;

/** Scores questionnaires of one grid. Made once, it scores any number of them, from any thread. */
public final class Assessor {

    private final PreparedGrid prepared;

    public Assessor(Grid grid) {
        this.prepared = PreparedGrid.of(grid);
    }

    public Assessment assess(Answers answers) {
        return new Scoring(prepared, answers, Map.of()).assessment();
    }

    /**
     * Scores an actor some of whose criteria have their result already.
     *
     * @param given the results by criterion id
     * @param answers what formulas are to know of the actor
     */
    public Assessment assess(Answers answers, Map<String, CriterionResult> given) {
        return new Scoring(prepared, answers, given).assessment();
    }

    /** What the actor would be with its targets reached, for each horizon at which any of its answers aims. */
    public static Map<Horizon, Assessment> targets(Assessment assessment) {
        Map<Horizon, Assessment> targets = new EnumMap<>(Horizon.class);
        Answers answers = assessment.answers();
        for (Horizon horizon : Horizon.values()) {
            if (answers.aimsAt(horizon)) {
                targets.put(horizon, assess(assessment.grid(), answers.at(horizon)));
            }
        }
        return targets;
    }

    /** Scores a single questionnaire. */
    public static Assessment assess(Grid grid, Answers answers) {
        return new Assessor(grid).assess(answers);
    }
}
