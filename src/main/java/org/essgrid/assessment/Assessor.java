package org.essgrid.assessment;

import java.util.Map;
import org.essgrid.answers.Answers;
import org.essgrid.grid.Grid;

/** Scores questionnaires of one grid. Made once, it scores any number of them, from any thread. */
public final class Assessor {

    private final PreparedGrid prepared;

    public Assessor(Grid grid) {
        this.prepared = PreparedGrid.of(grid);
    }

    public Assessment assess(Answers answers) {
        return new QuestionnaireScorer(prepared, answers, Map.of()).assessment();
    }

    /**
     * Scores an actor some of whose criteria have their result already.
     *
     * @param given the results by criterion id
     * @param answers what formulas are to know of the actor
     */
    public Assessment assess(Answers answers, Map<String, CriterionResult> given) {
        return new QuestionnaireScorer(prepared, answers, given).assessment();
    }

    /** The overall result alone, without conditions and views; arguments as above. */
    public GroupResult overall(Answers answers, Map<String, CriterionResult> given) {
        return new QuestionnaireScorer(prepared, answers, given).root();
    }

    /** Scores a single questionnaire. */
    public static Assessment assess(Grid grid, Answers answers) {
        return new Assessor(grid).assess(answers);
    }
}
