package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Reference.Kind;
import org.essgrid.grid.formula.Scope;
import org.essgrid.grid.formula.Scope.Name;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.source.yaml.YamlSequence;

/**
 * The names declared in a grid file. They are collected in a first pass, because a formula may refer to names that are
 * declared below it. Malformed parts are ignored here and reported in the second pass.
 */
final class Declarations {

    static final List<String> KINDS = List.of("qualitative", "quantitative");

    private final List<String> languages;
    private final List<String> colleges;
    private final Map<String, Name> global = new HashMap<>();
    private final Map<String, Map<String, Name>> inputs = new HashMap<>();
    private final Map<Reference, Name> nodes = new HashMap<>();
    private final Set<String> criteria = new HashSet<>();
    private final Map<String, YamlNode> scales = new HashMap<>();
    private final Scope globalScope;

    Declarations(YamlMapping root) {
        this.languages = root.items("languages").stream()
                .flatMap(n -> YamlMapping.text(n).stream())
                .filter(GridReader::isLanguage)
                .distinct()
                .toList();
        this.colleges =
                mapping(root, "voices").map(v -> ids(v.items("colleges"))).orElse(List.of());
        mapping(root, "scales").ifPresent(m -> m.entries().forEach(e -> scales.put(e.key(), e.value())));
        root.items("profile").forEach(field -> global(field, Kind.PROFILE));
        root.items("parameters").forEach(field -> global(field, Kind.PARAMETER));
        root.text("id").ifPresent(this::scored);
        root.items("dimensions").forEach(this::element);
        root.items("criteria").forEach(this::element);
        root.items("views").forEach(this::view);
        this.globalScope = globalScope();
    }

    List<String> languages() {
        return languages;
    }

    /** The ids of the colleges of respondents. */
    List<String> colleges() {
        return colleges;
    }

    Scope scope() {
        return globalScope;
    }

    /** The scope of the formulas of a criterion, in which its own inputs take precedence. */
    Scope scopeOf(String criterion) {
        return globalScope.with(inputs.getOrDefault(criterion, Map.of()));
    }

    private Scope globalScope() {
        Map<String, Name> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        inputs.forEach((owner, own) -> own.forEach((id, name) -> {
            if (names.putIfAbsent(id, name) != null) {
                ambiguous.add(id);
            }
        }));
        names.keySet().removeAll(ambiguous);
        names.putAll(global);
        return new Scope(names, ambiguous, nodes);
    }

    private void global(YamlNode node, Kind kind) {
        if (node instanceof YamlMapping field) {
            field.text("id").ifPresent(id -> global.put(id, name(field, Reference.of(kind, id), kind)));
        }
    }

    private static Name name(YamlMapping field, Reference reference, Kind kind) {
        List<String> choices = choices(field);
        boolean number = kind == Kind.PARAMETER
                || kind == Kind.INPUT
                || field.entries().stream().anyMatch(e -> ProfileReader.NUMBER_KEYS.contains(e.key()));
        ValueType type = !choices.isEmpty() || !number ? ValueType.TEXT : ValueType.NUMBER;
        return new Name(reference, type, choices);
    }

    private static List<String> choices(YamlMapping field) {
        return field.items("choices").stream()
                .flatMap(n -> (n instanceof YamlMapping m ? m.text("id") : YamlMapping.text(n)).stream())
                .toList();
    }

    /** A view declares only its groups; its criteria belong to the grid. */
    private void view(YamlNode node) {
        if (node instanceof YamlMapping group) {
            group.text("id").ifPresent(this::scored);
            group.items("dimensions").forEach(this::view);
        }
    }

    private void element(YamlNode node) {
        if (node instanceof YamlMapping element) {
            boolean isCriterion = element.get("dimensions").isEmpty()
                    && element.get("criteria").isEmpty();
            element.text("id").ifPresent(id -> {
                scored(id);
                if (isCriterion) {
                    criterion(element, id);
                }
            });
            element.items("dimensions").forEach(this::element);
            element.items("criteria").forEach(this::element);
        }
    }

    private void scored(String id) {
        for (Kind kind : List.of(Kind.SCORE, Kind.EXACT, Kind.ANSWERED, Kind.APPLICABLE)) {
            boolean number = kind == Kind.SCORE || kind == Kind.EXACT;
            Reference result = Reference.of(kind, id);
            nodes.put(result, new Name(result, number ? ValueType.NUMBER : ValueType.TRUTH, List.of()));
        }
    }

    /** Whether the grid declares a criterion with this id, even one with errors. */
    boolean isCriterion(String id) {
        return criteria.contains(id);
    }

    private void criterion(YamlMapping criterion, String id) {
        criteria.add(id);
        if (isQuantitative(criterion)) {
            Reference value = Reference.of(Kind.VALUE, id);
            nodes.put(value, new Name(value, ValueType.NUMBER, List.of()));
            Map<String, Name> own = new HashMap<>();
            mapping(criterion, "inputs")
                    .ifPresent(m -> m.entries().forEach(e -> {
                        Reference reference = new Reference(Kind.INPUT, id, e.key());
                        if (e.value() instanceof YamlMapping field) {
                            own.put(e.key(), name(field, reference, Kind.INPUT));
                        }
                    }));
            inputs.put(id, own);
        } else if (!criterion.text("multiple").equals(Optional.of("true"))) {
            Reference level = Reference.of(Kind.LEVEL, id);
            nodes.put(level, new Name(level, ValueType.TEXT, levels(criterion)));
        }
    }

    /** Whether the kind is quantitative. If it is missing or misspelt, it is guessed, so that formulas still find the criterion. */
    static boolean isQuantitative(YamlMapping criterion) {
        Optional<String> kind = criterion.text("kind").filter(KINDS::contains);
        return kind.map("quantitative"::equals)
                .orElseGet(() -> criterion.get("score").isPresent());
    }

    private List<String> levels(YamlMapping criterion) {
        YamlNode scale = criterion.get("scale").orElse(null);
        YamlNode named = scale instanceof YamlScalar s ? scales.get(s.text().strip()) : scale;
        return named instanceof YamlSequence list ? ids(list.items()) : List.of();
    }

    private static List<String> ids(List<YamlNode> nodes) {
        return nodes.stream()
                .filter(YamlMapping.class::isInstance)
                .flatMap(node -> ((YamlMapping) node).text("id").stream())
                .toList();
    }

    private static Optional<YamlMapping> mapping(YamlMapping mapping, String key) {
        return mapping.get(key).filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }
}
