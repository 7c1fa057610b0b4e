package org.essgrid.cli.command;

import org.essgrid.diagnostic.Diagnostic;

/** The command cannot be executed as typed; the input itself may be valid. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic problem;

    public UsageException(Diagnostic problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** @param place a file or an option */
    public UsageException(String place, String key, Object... arguments) {
        this(Diagnostic.error(place, key, arguments));
    }

    public Diagnostic problem() {
        return problem;
    }
}
