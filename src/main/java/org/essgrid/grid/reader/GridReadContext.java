package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Voices;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Scope;
import org.essgrid.source.yaml.YamlReading;

/** What is shared while one grid file is read: the names it declares, and what is wrong with it. */
final class GridReadContext extends YamlReading {

    private final Map<String, Place> ids = new HashMap<>();
    private boolean idsSound = true;
    private final Map<Reference, Place> inputs = new LinkedHashMap<>();
    private final Set<Reference> used = new HashSet<>();
    private final Map<String, Voices.Rule> voices = new HashMap<>();
    private final Declarations declarations;

    private record Place(Location location, String path) {}

    GridReadContext(byte[] bytes, Declarations declarations, Diagnostics problems) {
        super(bytes, declarations.languages(), declarations.languages(), FrenchGridWords.MEANT, problems);
        this.declarations = declarations;
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

    void declareInput(Reference input, Location location, String path) {
        inputs.putIfAbsent(input, new Place(location, path));
    }

    /** Notes what a formula asks for. */
    void noteUse(Set<Reference> references) {
        used.addAll(references);
    }

    /** Warns of what people would type in vain. Only sure once every formula could be read. */
    void warnOfUnusedInputs() {
        if (hasErrors()) {
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
