package org.essgrid.grid.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Voices;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Scope;

/** What is shared while one file is read: its lines, its languages, the names it declares, and what is wrong with it. */
final class Reading {

    /** Nobody reads more; a file that is no grid at all could have a problem in each word. */
    private static final int MOST_PROBLEMS = 1000;

    private static final int MOST_LISTED = 40;

    private final List<String> lines;
    private final Diagnostics problems;
    private final Map<String, Place> ids = new HashMap<>();
    private boolean idsSound = true;
    private final Map<Reference, Place> inputs = new LinkedHashMap<>();
    private final Set<Reference> used = new HashSet<>();
    private final Map<String, Voices.Rule> voices = new HashMap<>();
    private int noted;
    private final Declarations declarations;

    private record Place(Location location, String path) {}

    Reading(List<String> lines, Declarations declarations, Diagnostics problems) {
        this.lines = List.copyOf(lines);
        this.declarations = declarations;
        this.problems = problems;
    }

    List<String> languages() {
        return declarations.languages();
    }

    /** The ids of the colleges of respondents. */
    List<String> colleges() {
        return declarations.colleges();
    }

    /** Notes that a criterion has its own rule for voices. */
    void noteVoices(String criterion, Voices.Rule rule) {
        voices.put(criterion, rule);
    }

    Map<String, Voices.Rule> voicesByCriterion() {
        return voices;
    }

    /** The names that formulas may use outside criteria. */
    Scope scope() {
        return declarations.scope();
    }

    /** The names that the value of this criterion may use: its own inputs come first. */
    Scope scopeOf(String criterion) {
        return declarations.scopeOf(criterion);
    }

    /** Whether the grid declares a criterion of this id, be it sound or not. */
    boolean declaresCriterion(String id) {
        return declarations.isCriterion(id);
    }

    void error(Location location, String path, String key, Object... arguments) {
        add(Diagnostic.error(location, key, arguments), path);
    }

    /** An error about a word that should be one of a few. */
    void unknown(Location location, String path, String key, String written, Collection<String> valid) {
        String listed = valid.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        String rest = valid.size() > MOST_LISTED ? ", …" : "";
        add(
                Diagnostic.error(location, key, written, listed + rest)
                        .suggesting(Suggestion.nearest(written, valid).or(() -> FrenchWords.meant(written, valid))),
                path);
    }

    void warning(Location location, String path, String key, Object... arguments) {
        add(Diagnostic.warning(location, key, arguments), path);
    }

    void add(Diagnostic problem, String path) {
        noted++;
        if (noted > MOST_PROBLEMS) {
            return;
        }
        int line = problem.location().line();
        String excerpt = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        problems.add(problem.at(path).quoting(excerpt));
    }

    void declareInput(Reference input, Location location, String path) {
        inputs.putIfAbsent(input, new Place(location, path));
    }

    /** Notes what a formula asks for. */
    void noteUse(Set<Reference> references) {
        used.addAll(references);
    }

    /** Warns of what people would type in vain. Only sure once every formula could be read. */
    void warnOfUnusedInputs() {
        if (problems.hasErrors()) {
            return;
        }
        inputs.forEach((input, place) -> {
            if (!used.contains(input)) {
                warning(place.location(), place.path(), "grid.unused-input", input.input());
            }
        });
    }

    /** An error about an element that has been declared. */
    void errorAt(String id, String key, Object... arguments) {
        Place place = Objects.requireNonNull(ids.get(id));
        error(place.location(), place.path(), key, arguments);
    }

    /** Notes that an element has no id that others could name. */
    void noteUnsoundId() {
        idsSound = false;
    }

    /** Whether each element has an id of its own, so that what waits for what is sure. */
    boolean idsAreSound() {
        return idsSound;
    }

    /** Notes an id of an element or gate; ids name columns and results, so each is unique in the whole grid. */
    void declareId(String id, Location location, String path) {
        Place before = ids.putIfAbsent(id, new Place(location, path));
        if (before != null) {
            error(location, path, "grid.duplicate-id", id, before.location().line());
            idsSound = false;
        }
    }
}
