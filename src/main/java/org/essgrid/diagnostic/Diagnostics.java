package org.essgrid.diagnostic;

import java.util.List;
import java.util.TreeSet;

/** Collects problems, so that all are reported in one pass, sorted by location and without duplicates. */
public final class Diagnostics {

    private final TreeSet<Diagnostic> all = new TreeSet<>();

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void error(Location location, String key, Object... arguments) {
        add(Diagnostic.error(location, key, arguments));
    }

    public void error(String file, String key, Object... arguments) {
        add(Diagnostic.error(file, key, arguments));
    }

    public void warning(Location location, String key, Object... arguments) {
        add(Diagnostic.warning(location, key, arguments));
    }

    public void warning(String file, String key, Object... arguments) {
        add(Diagnostic.warning(file, key, arguments));
    }

    public void addAll(Iterable<Diagnostic> diagnostics) {
        diagnostics.forEach(all::add);
    }

    public boolean hasErrors() {
        return !all.isEmpty() && all.stream().anyMatch(Diagnostic::isError);
    }

    public List<Diagnostic> sorted() {
        return List.copyOf(all);
    }

    /** Throws all that was collected if any of it is an error. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidInputException(sorted());
        }
    }
}
