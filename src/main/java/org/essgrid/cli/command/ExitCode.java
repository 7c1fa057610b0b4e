package org.essgrid.cli.command;

/** The exit codes of the program. The numbers are part of the documented interface. */
public enum ExitCode {
    DONE(0),
    /** The work is done, but a requested threshold is not met. */
    THRESHOLD_NOT_MET(1),
    WRONG_USAGE(2),
    INPUT_REJECTED(3),
    /** A batch is done, and some of its actors were rejected. */
    SOME_REJECTED(4),
    BUG(70),
    /** The user interrupted the run; the Java runtime itself ends with this number on Ctrl-C. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
