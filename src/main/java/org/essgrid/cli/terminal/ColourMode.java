package org.essgrid.cli.terminal;

/** When colours are used. */
public enum ColourMode {
    /** On a terminal, unless {@code NO_COLOR} is set or {@code TERM} is {@code dumb}. */
    AUTO,
    ALWAYS,
    NEVER;

    public Colours on(Console console, boolean isTerminal) {
        return switch (this) {
            case ALWAYS -> new Colours(true);
            case NEVER -> new Colours(false);
            case AUTO ->
                new Colours(isTerminal
                        && console.variable("NO_COLOR").isEmpty()
                        && !console.variable("TERM").equals("dumb"));
        };
    }
}
