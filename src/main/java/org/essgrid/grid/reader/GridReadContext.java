package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Voices;
import org.essgrid.grid.formula.Reference;
import org.essgrid.source.yaml.YamlReading;

/** The state shared by the readers of one grid file: declared names, used references and problems. */
final class GridReadContext extends YamlReading {

    private final Map<String, Place> ids = new HashMap<>();
    private boolean idsValid = true;
    private final Map<Reference, Place> inputs = new LinkedHashMap<>();
    private final Set<Reference> used = new HashSet<>();
    private final Map<String, Voices.Rule> voices = new HashMap<>();
    private final Declarations declarations;
    private final Map<String, Location> dropped;

    private record Place(Location location, String path) {}

    GridReadContext(byte[] bytes, WholeTree tree, Diagnostics problems) {
        this(bytes, new Declarations(tree.root()), tree.dropped(), problems);
        tree.files().forEach(this::quoteFrom);
    }

    private GridReadContext(
            byte[] bytes, Declarations declarations, Map<String, Location> dropped, Diagnostics problems) {
        super(bytes, declarations.languages(), declarations.languages(), "/words/grid.txt", problems);
        this.declarations = declarations;
        this.dropped = dropped;
    }

    /** Where a name of the grid that this one extends was dropped. */
    Optional<Location> dropped(String name) {
        return Optional.ofNullable(dropped.get(name));
    }

    /** What the file declares anywhere. */
    Declarations declarations() {
        return declarations;
    }

    /** Records a criterion's own rule for voices. */
    void noteVoices(String criterion, Voices.Rule rule) {
        voices.put(criterion, rule);
    }

    Map<String, Voices.Rule> voicesByCriterion() {
        return voices;
    }

    void declareInput(Reference input, Location location, String path) {
        inputs.putIfAbsent(input, new Place(location, path));
    }

    /** Records the references of a formula. */
    void noteUse(Set<Reference> references) {
        used.addAll(references);
    }

    /** Warns of inputs that no formula uses. Does nothing if there are errors, because unreadable formulas may use them. */
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

    /** Reports an error about a declared element. */
    void errorAt(String id, String key, Object... arguments) {
        Place place = Objects.requireNonNull(ids.get(id));
        error(place.location(), place.path(), key, arguments);
    }

    /** Records that an element has no valid id. */
    void noteInvalidId() {
        idsValid = false;
    }

    /** Whether every element has a valid and unique id, so that dependencies can be followed. */
    boolean idsAreValid() {
        return idsValid;
    }

    /** Records the id of an element or gate, which must be unique in the whole grid. */
    void declareId(String id, Location location, String path) {
        Place before = ids.putIfAbsent(id, new Place(location, path));
        if (before != null) {
            error(location, path, "grid.duplicate-id", id, before.location().line());
            idsValid = false;
        }
    }
}
