package org.essgrid.assessment;

import org.essgrid.answers.Answers;
import org.essgrid.grid.Grid;

/** Scores questionnaires of one grid. Made once, it scores any number of them, from any thread. */
public final class Assessor {

    private final PreparedGrid prepared;

    public Assessor(Grid grid) {
        this.prepared = PreparedGrid.of(grid);
    }

    public Assessment assess(Answers answers) {
        return new Scoring(prepared, answers).assessment();
    }

    /** Scores a single questionnaire. */
    public static Assessment assess(Grid grid, Answers answers) {
        return new Assessor(grid).assess(answers);
    }
}
