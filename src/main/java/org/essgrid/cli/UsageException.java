package org.essgrid.cli;

import org.essgrid.diagnostic.Diagnostic;

/** The command cannot be done as typed; the input itself may be sound. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic problem;

    UsageException(Diagnostic problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Diagnostic problem() {
        return problem;
    }
}
