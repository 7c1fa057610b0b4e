package org.essgrid.cli.fill.dialogue;

/**
 * What a typed line led to.
 *
 * @param next how the conversation goes on
 */
public record DialogueStep(Dialogue next, Act act) {

    /** What is to be done now. */
    public enum Act {
        ASK,
        /** Show how one answers, then ask the same again. */
        HELP,
        /** Show everything about the question, then ask the same again. */
        ALL,
        /** Nothing more is asked. */
        END
    }
}
