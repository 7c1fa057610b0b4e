package org.essgrid.batch.folder;

import org.essgrid.diagnostic.Diagnostic;

/** The folder must not be written, or not now; nothing in it was touched. */
public final class FolderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic problem;

    FolderRefused(Diagnostic problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Diagnostic problem() {
        return problem;
    }
}
