package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Scope;
import org.essgrid.grid.formula.Type;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.source.yaml.YamlSequence;
import org.essgrid.text.Translated;

/**
 * The keys of one mapping of a grid file, taken one by one. What is wrong is noted and a stand-in returned, so that
 * reading goes on to the next problem; {@link #finish} then refuses the keys that nobody asked for.
 */
final class Fields {

    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final Reading reading;
    private final YamlMapping mapping;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();

    Fields(Reading reading, YamlMapping mapping, String path) {
        this.reading = reading;
        this.mapping = mapping;
        this.path = path;
    }

    /** The same mapping with its id in the path: {@code dimension gouvernance}. */
    Fields named(String kind) {
        String id = mapping.get("id")
                .filter(YamlScalar.class::isInstance)
                .map(n -> ((YamlScalar) n).text())
                .orElse("?");
        String parent = path.replaceFirst("( › )?[a-z-]+\\[\\d+]$", "");
        String step = "{" + kind + "} " + id;
        return new Fields(reading, mapping, parent.isEmpty() ? step : parent + " › " + step);
    }

    Reading reading() {
        return reading;
    }

    String path() {
        return path;
    }

    YamlMapping mapping() {
        return mapping;
    }

    Location location() {
        return mapping.location();
    }

    /** Where this key's value stands, or the mapping when it has none. */
    Location location(String key) {
        return mapping.get(key).map(YamlNode::location).orElse(mapping.location());
    }

    String child(String step) {
        return path.isEmpty() ? step : path + " › " + step;
    }

    void error(String key, String messageKey, Object... arguments) {
        reading.error(location(key), child(key), messageKey, arguments);
    }

    /** How many items a list has, without reading them. */
    int count(String key) {
        return mapping.get(key).orElse(null) instanceof YamlSequence list
                ? list.items().size()
                : 0;
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    Optional<YamlNode> node(String key) {
        asked.add(key);
        return mapping.get(key).filter(n -> !(n instanceof YamlScalar scalar && scalar.isAbsent()));
    }

    private Optional<YamlNode> required(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            reading.error(mapping.location(), path, "grid.missing-key", key);
        }
        return node;
    }

    Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    String requiredText(String key) {
        return required(key).flatMap(node -> scalar(key, node)).orElse("?");
    }

    private Optional<String> scalar(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        error(key, "grid.text-expected");
        return Optional.empty();
    }

    Optional<Translated> translated(String key) {
        return node(key).flatMap(node -> Texts.read(reading, node, child(key)));
    }

    Translated requiredTranslated(String key) {
        return required(key)
                .flatMap(node -> Texts.read(reading, node, child(key)))
                .orElse(Translated.of("?"));
    }

    Optional<BigDecimal> number(String key) {
        return node(key).flatMap(node -> Numbers.read(reading, node, child(key)));
    }

    BigDecimal requiredNumber(String key) {
        return required(key)
                .flatMap(node -> Numbers.read(reading, node, child(key)))
                .orElse(BigDecimal.ONE);
    }

    /** A number within bounds, both inclusive. */
    Optional<BigDecimal> number(String key, double min, double max) {
        Optional<BigDecimal> number = number(key);
        boolean out =
                number.map(n -> n.doubleValue() < min || n.doubleValue() > max).orElse(false);
        if (out) {
            error(key, "grid.number-range", number.get().toPlainString(), Numbers.plain(min), Numbers.plain(max));
            return Optional.empty();
        }
        return number;
    }

    boolean flag(String key) {
        return word(key, FLAGS).orElse(false);
    }

    /** One of a few words. */
    <T> Optional<T> word(String key, Map<String, T> words) {
        Optional<String> written = text(key);
        if (written.isPresent() && !words.containsKey(written.get())) {
            reading.unknown(
                    location(key),
                    child(key),
                    "grid.unknown-word",
                    written.get(),
                    words.keySet().stream().sorted().toList());
        }
        return written.map(words::get);
    }

    <T> Optional<T> requiredWord(String key, Map<String, T> words) {
        return required(key).flatMap(node -> word(key, words));
    }

    Optional<Formula> formula(String key, Type type, Scope scope) {
        return node(key).flatMap(node -> Formulas.read(reading, node, child(key), type, scope));
    }

    Optional<Fields> mapping(String key) {
        return node(key).flatMap(node -> asMapping(node, child(key)));
    }

    /** The items of a list of mappings. */
    List<Fields> mappings(String key) {
        List<Fields> found = new ArrayList<>();
        List<YamlNode> items = list(key);
        for (int i = 0; i < items.size(); i++) {
            asMapping(items.get(i), child(key + "[" + (i + 1) + "]")).ifPresent(found::add);
        }
        return found;
    }

    /** A number within bounds, both inclusive, that must be there. */
    Optional<BigDecimal> requiredNumber(String key, double min, double max) {
        return required(key).isPresent() ? number(key, min, max) : Optional.empty();
    }

    /** The same, for a key that must be there with at least one item. */
    List<Fields> requiredMappings(String key) {
        requiredList(key);
        return mappings(key);
    }

    List<YamlNode> requiredList(String key) {
        if (required(key)
                .filter(node ->
                        node instanceof YamlSequence list && list.items().isEmpty())
                .isPresent()) {
            error(key, "grid.empty-list");
        }
        return list(key);
    }

    List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlSequence sequence) {
            return sequence.items();
        }
        error(key, "grid.list-expected");
        return List.of();
    }

    Optional<Fields> asMapping(YamlNode node, String at) {
        if (node instanceof YamlMapping inner) {
            return Optional.of(new Fields(reading, inner, at));
        }
        reading.error(node.location(), at, "grid.mapping-expected");
        return Optional.empty();
    }

    /** Every key with its value, for mappings whose keys are ids. */
    List<YamlMapping.Entry> entries() {
        mapping.entries().forEach(entry -> asked.add(entry.key()));
        return mapping.entries();
    }

    /** Says why a key that is sound elsewhere is not here. */
    void refuse(String key, String messageKey) {
        if (mapping.get(key).isPresent()) {
            error(key, messageKey);
            refused.add(key);
        }
    }

    /** Refuses what was never asked for. */
    void finish() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key()) && !refused.contains(entry.key())) {
                reading.unknown(entry.location(), path, "grid.unknown-key", entry.key(), asked);
            }
        }
    }
}
