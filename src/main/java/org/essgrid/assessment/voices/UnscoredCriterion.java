package org.essgrid.assessment.voices;

import java.util.List;
import org.essgrid.assessment.ScoreState;

/** What becomes of a criterion to which no voice has a score. */
final class UnscoredCriterion {

    private UnscoredCriterion() {}

    /** Not applicable if most of those who said anything say so; else unknown if anyone does not know; else missing. */
    static ScoreState state(List<ScoreState> voices) {
        long said = voices.stream().filter(state -> state != ScoreState.MISSING).count();
        long leftOut = voices.stream().filter(ScoreState::isLeftOut).count();
        if (leftOut > 0 && 2 * leftOut > said) {
            boolean byCondition = voices.stream().noneMatch(state -> state == ScoreState.NOT_APPLICABLE);
            return byCondition ? ScoreState.OUT_OF_SCOPE : ScoreState.NOT_APPLICABLE;
        }
        return said > 0 ? ScoreState.UNKNOWN : ScoreState.MISSING;
    }
}
