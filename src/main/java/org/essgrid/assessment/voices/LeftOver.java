package org.essgrid.assessment.voices;

import java.util.List;
import org.essgrid.assessment.State;

/** What becomes of a criterion to which no voice has a score. */
final class LeftOver {

    private LeftOver() {}

    /** Not applicable if most of those who said anything say so; else unknown if anyone does not know; else missing. */
    static State state(List<State> voices) {
        long said = voices.stream().filter(state -> state != State.MISSING).count();
        long leftOut = voices.stream().filter(State::isLeftOut).count();
        if (leftOut > 0 && 2 * leftOut > said) {
            boolean byCondition = voices.stream().noneMatch(state -> state == State.NOT_APPLICABLE);
            return byCondition ? State.OUT_OF_SCOPE : State.NOT_APPLICABLE;
        }
        return said > 0 ? State.UNKNOWN : State.MISSING;
    }
}
