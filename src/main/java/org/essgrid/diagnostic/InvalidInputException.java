package org.essgrid.diagnostic;

import java.util.List;

/** The user's input is rejected; carries everything that is wrong with it. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public InvalidInputException(List<Diagnostic> diagnostics) {
        super(diagnostics.toString());
        this.diagnostics = List.copyOf(diagnostics);
    }

    public InvalidInputException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    public InvalidInputException(String file, String key, Object... arguments) {
        this(Diagnostic.error(file, key, arguments));
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
