package org.essgrid.assessment;

import org.essgrid.text.Keyed;

/** Whether a node has a score, or why it has none. */
public enum ScoreState implements Keyed {
    SCORED,
    /** The actor says that it does not apply. */
    NOT_APPLICABLE,
    /** A condition of the grid excludes it: the question does not concern the actor. */
    OUT_OF_SCOPE,
    /** « Ne sait pas », or a formula without a result, such as a division by zero. */
    UNKNOWN,
    /** A blank. */
    MISSING,
    /** A group of which too little is answered or applicable. */
    NOT_COMPUTABLE;

    /** Whether it is left out of the mean without lowering the score. */
    public boolean isLeftOut() {
        return this == NOT_APPLICABLE || this == OUT_OF_SCOPE;
    }
}
