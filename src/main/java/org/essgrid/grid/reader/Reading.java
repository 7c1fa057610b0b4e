package org.essgrid.grid.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.formula.Scope;

/** What is shared while one file is read: its lines, its languages, the names it declares, and what is wrong with it. */
final class Reading {

    private final List<String> lines;
    private final Diagnostics problems;
    private final Map<String, Location> ids = new HashMap<>();
    private final Declarations declarations;

    Reading(List<String> lines, Declarations declarations, Diagnostics problems) {
        this.lines = List.copyOf(lines);
        this.declarations = declarations;
        this.problems = problems;
    }

    List<String> languages() {
        return declarations.languages();
    }

    /** The names that formulas may use outside criteria. */
    Scope scope() {
        return declarations.scope();
    }

    /** The names that the value of this criterion may use: its own inputs come first. */
    Scope scopeOf(String criterion) {
        return declarations.scopeOf(criterion);
    }

    void error(Location location, String path, String key, Object... arguments) {
        add(Diagnostic.error(location, key, arguments), path);
    }

    /** An error about a word that should be one of a few. */
    void unknown(Location location, String path, String key, String written, Collection<String> valid) {
        add(
                Diagnostic.error(location, key, written, String.join(", ", valid))
                        .suggesting(Suggestion.nearest(written, valid)),
                path);
    }

    void warning(Location location, String path, String key, Object... arguments) {
        add(Diagnostic.warning(location, key, arguments), path);
    }

    void add(Diagnostic problem, String path) {
        int line = problem.location().line();
        String excerpt = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        problems.add(problem.at(path).quoting(excerpt));
    }

    /** Notes an id of an element or gate; ids name columns and results, so each is unique in the whole grid. */
    void declareId(String id, Location location, String path) {
        Location before = ids.putIfAbsent(id, location);
        if (before != null) {
            error(location, path, "grid.duplicate-id", id, before.line());
        }
    }
}
