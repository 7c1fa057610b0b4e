package org.essgrid.cli.fill.dialogue;

import org.essgrid.text.Messages;

/** Something to be told before the next question. */
public record Notice(Kind kind, String text) {

    /** The sentence, after a word that says what kind it is: colour alone would not. */
    public String line(Messages messages) {
        return switch (kind) {
            case ERROR -> messages.get("fill.not-taken", text);
            case WARNING -> messages.get("fill.attention", text);
            case TOLD -> text;
        };
    }

    public enum Kind {
        /** What was typed is not taken. */
        ERROR,
        WARNING,
        TOLD
    }
}
