package org.essgrid.assessment.voices;

import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Voices.College;

/** The result of one respondent's answer to a criterion. */
record Voice(College college, CriterionResult result) {

    boolean isScored() {
        return result.score().isPresent();
    }

    /** 0..1; only for a scored voice. */
    double score() {
        return result.score().map(Score::exact).orElseThrow();
    }
}
