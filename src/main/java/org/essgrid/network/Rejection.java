package org.essgrid.network;

import org.essgrid.text.Keyed;

/**
 * A questionnaire that was received but is not counted.
 *
 * @param source the file, with the row for a table
 * @param name of the actor, may be empty
 * @param reason the problem, in the language of the report; may be empty
 */
public record Rejection(Kind kind, String source, String name, String reason) {

    /** The reason why it is not counted. */
    public enum Kind implements Keyed {
        /** The file cannot be read as a questionnaire at all. */
        UNREADABLE,
        /** Some of its answers are invalid. */
        WRONG_ANSWERS,
        /** Another questionnaire of the same actor is counted. */
        DUPLICATE;
    }
}
