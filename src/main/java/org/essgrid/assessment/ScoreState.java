package org.essgrid.assessment;

import java.util.Locale;

/** What became of a node. Only a scored one has a score. */
public enum ScoreState {
    SCORED,
    /** The actor says that it does not apply. */
    NOT_APPLICABLE,
    /** A condition of the grid leaves it out: it is not even asked. */
    OUT_OF_SCOPE,
    /** « Ne sait pas », or a formula that gives nothing, such as a division by zero. */
    UNKNOWN,
    /** A blank. */
    MISSING,
    /** A group with too little answered or applicable. */
    NOT_COMPUTABLE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Whether it stands outside the mean without lowering anything. */
    public boolean isLeftOut() {
        return this == NOT_APPLICABLE || this == OUT_OF_SCOPE;
    }

    /** {@code not-applicable}: its name in results and in message keys. */
    public String key() {
        return key;
    }
}
