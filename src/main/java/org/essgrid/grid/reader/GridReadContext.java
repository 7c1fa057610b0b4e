package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Voices;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Scope;
import org.essgrid.source.yaml.YamlReading;

/** The state shared by the readers of one grid file: declared names, used references and problems. */
final class GridReadContext extends YamlReading {

    /** French words that authors may write in place of the English ones of the format. */
    private static final Map<String, List<String>> FRENCH_WORDS = Map.ofEntries(
            Map.entry("titre", List.of("title")),
            Map.entry("nom", List.of("title", "label", "id")),
            Map.entry("libelle", List.of("label", "title")),
            Map.entry("texte", List.of("text", "label")),
            Map.entry("langues", List.of("languages")),
            Map.entry("profil", List.of("profile")),
            Map.entry("voix", List.of("voices")),
            Map.entry("regle", List.of("rule")),
            Map.entry("mediane", List.of("median")),
            Map.entry("le plus bas", List.of("lowest")),
            Map.entry("parametres", List.of("parameters")),
            Map.entry("echelle", List.of("scale")),
            Map.entry("echelles", List.of("scales")),
            Map.entry("niveaux", List.of("levels", "scale")),
            Map.entry("choix", List.of("choices")),
            Map.entry("criteres", List.of("criteria")),
            Map.entry("conditions", List.of("gates", "require")),
            Map.entry("type", List.of("kind")),
            Map.entry("aide", List.of("help")),
            Map.entry("poids", List.of("weight")),
            Map.entry("unite", List.of("unit")),
            Map.entry("entier", List.of("integer")),
            Map.entry("donnees", List.of("inputs")),
            Map.entry("formule", List.of("value", "that")),
            Map.entry("valeur", List.of("value")),
            Map.entry("note", List.of("score")),
            Map.entry("conseil", List.of("advice")),
            Map.entry("preuve", List.of("evidence")),
            Map.entry("etiquettes", List.of("tags")),
            Map.entry("obligatoire", List.of("required")),
            Map.entry("facultatif", List.of("optional")),
            Map.entry("facultative", List.of("optional")),
            Map.entry("aucune", List.of("none")),
            Map.entry("somme", List.of("sum")),
            Map.entry("moyenne", List.of("weighted-mean", "mean")),
            Map.entry("moyenne ponderee", List.of("weighted-mean")),
            Map.entry("moyenne geometrique", List.of("geometric-mean")),
            Map.entry("moyenne harmonique", List.of("harmonic-mean")),
            Map.entry("de", List.of("from")),
            Map.entry("a", List.of("to")),
            Map.entry("sinon", List.of("else")),
            Map.entry("oui", List.of("true")),
            Map.entry("vrai", List.of("true")),
            Map.entry("yes", List.of("true")),
            Map.entry("non", List.of("false")),
            Map.entry("faux", List.of("false")),
            Map.entry("no", List.of("false")));

    private final Map<String, Place> ids = new HashMap<>();
    private boolean idsValid = true;
    private final Map<Reference, Place> inputs = new LinkedHashMap<>();
    private final Set<Reference> used = new HashSet<>();
    private final Map<String, Voices.Rule> voices = new HashMap<>();
    private final Declarations declarations;
    private final Map<String, Location> dropped;

    private record Place(Location location, String path) {}

    GridReadContext(byte[] bytes, WholeTree tree, Diagnostics problems) {
        this(bytes, Declarations.of(tree.root()), tree.dropped(), problems);
        tree.files().forEach(this::quoteFrom);
    }

    private GridReadContext(
            byte[] bytes, Declarations declarations, Map<String, Location> dropped, Diagnostics problems) {
        super(bytes, declarations.languages(), declarations.languages(), FRENCH_WORDS, problems);
        this.declarations = declarations;
        this.dropped = dropped;
    }

    /** Where a name of the grid that this one extends was dropped. */
    Optional<Location> dropped(String name) {
        return Optional.ofNullable(dropped.get(name));
    }

    /** The ids of the colleges of respondents. */
    List<String> colleges() {
        return declarations.colleges();
    }

    /** Records a criterion's own rule for voices. */
    void noteVoices(String criterion, Voices.Rule rule) {
        voices.put(criterion, rule);
    }

    Map<String, Voices.Rule> voicesByCriterion() {
        return voices;
    }

    /** The scope of formulas outside criteria. */
    Scope scope() {
        return declarations.scope();
    }

    /** The scope of the formulas of a criterion, in which its own inputs take precedence. */
    Scope scopeOf(String criterion) {
        return declarations.scopeOf(criterion);
    }

    /** Whether the grid declares a criterion with this id, even one with errors. */
    boolean declaresCriterion(String id) {
        return declarations.isCriterion(id);
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
