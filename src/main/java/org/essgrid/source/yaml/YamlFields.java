package org.essgrid.source.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.Translated;

/**
 * The keys of one mapping of a YAML file, taken one by one. What is wrong is noted and a substitute returned, so that
 * reading goes on to the next problem; {@link #finish} then refuses the keys that were not asked for.
 *
 * @param <F> the same for one kind of file, which may read more kinds of values
 */
public abstract class YamlFields<F extends YamlFields<F>> {

    /** The last step of a path where it is a place in a list: {@code criteria[2]}. */
    private static final Pattern PLACE_IN_LIST = Pattern.compile("( › )?[a-z-]+\\[\\d+]$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final YamlReading reading;
    private final YamlMapping mapping;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();

    /** @param path where the mapping is, in words */
    protected YamlFields(YamlReading reading, YamlMapping mapping, String path) {
        this.reading = reading;
        this.mapping = mapping;
        this.path = path;
    }

    /** The same mapping with its id in the path: {@code dimension gouvernance}. */
    public F named(String kind) {
        String id = mapping.text("id").orElse("?");
        String parent = PLACE_IN_LIST.matcher(path).replaceFirst("");
        String step = "{" + kind + "} " + id;
        return inner(mapping, parent.isEmpty() ? step : parent + " › " + step);
    }

    /** The keys of a mapping of the same file. */
    protected abstract F inner(YamlMapping other, String at);

    /** Where the mapping is, in words. */
    public String path() {
        return path;
    }

    /** The mapping itself. */
    public YamlMapping mapping() {
        return mapping;
    }

    /** Where the mapping begins. */
    public Location location() {
        return mapping.location();
    }

    /** Where this key's value is, or the mapping when it has none. */
    public Location location(String key) {
        return mapping.get(key).map(YamlNode::location).orElse(mapping.location());
    }

    /** The path of a key of the mapping. */
    public String child(String step) {
        return path.isEmpty() ? step : path + " › " + step;
    }

    /** Notes what is wrong with the value of a key. */
    public void error(String key, String messageKey, Object... arguments) {
        reading.error(location(key), child(key), messageKey, arguments);
    }

    /** How many items a list has, without reading them. */
    public int count(String key) {
        return mapping.get(key).orElse(null) instanceof YamlSequence list
                ? list.items().size()
                : 0;
    }

    /** Whether the key has a value. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The value of a key; empty where the file gives none. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return mapping.get(key).filter(n -> !(n instanceof YamlScalar scalar && scalar.isAbsent()));
    }

    private Optional<YamlNode> required(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            reading.error(mapping.location(), path, "fields.missing-key", key);
        }
        return node;
    }

    /** A text, stripped. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /** A required text; {@code ?} if it is missing. */
    public String requiredText(String key) {
        return required(key).flatMap(node -> scalar(key, node)).orElse("?");
    }

    private Optional<String> scalar(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        error(key, "fields.text-expected");
        return Optional.empty();
    }

    /** A text, or one for each language. */
    public Optional<Translated> translated(String key) {
        return node(key).flatMap(node -> YamlTexts.read(reading, node, child(key)));
    }

    /** A required text by language; {@code ?} if it is missing. */
    public Translated requiredTranslated(String key) {
        return required(key)
                .flatMap(node -> YamlTexts.read(reading, node, child(key)))
                .orElse(Translated.of("?"));
    }

    /** A number. */
    public Optional<BigDecimal> number(String key) {
        return node(key).flatMap(node -> YamlNumbers.read(reading, node, child(key)));
    }

    /** A required number; 1 if it is missing. */
    public BigDecimal requiredNumber(String key) {
        return required(key)
                .flatMap(node -> YamlNumbers.read(reading, node, child(key)))
                .orElse(BigDecimal.ONE);
    }

    /** A number within bounds, both inclusive. */
    public Optional<BigDecimal> number(String key, double min, double max) {
        Optional<BigDecimal> number = number(key);
        if (number.filter(n -> n.doubleValue() < min || n.doubleValue() > max).isEmpty()) {
            return number;
        }
        BigDecimal other = number.get();
        // A share is often written as a percentage.
        boolean percentage = min == 0 && max == 1 && other.signum() > 0 && other.compareTo(HUNDRED) <= 0;
        error(
                key,
                percentage ? "fields.number-share" : "fields.number-range",
                other.toPlainString(),
                YamlNumbers.plain(min),
                YamlNumbers.plain(max),
                other.movePointLeft(2).stripTrailingZeros().toPlainString());
        return Optional.empty();
    }

    /** True or false, which it is without a value. */
    public boolean flag(String key) {
        return word(key, FLAGS).orElse(false);
    }

    /** One of a few words. */
    public <T> Optional<T> word(String key, Map<String, T> words) {
        Optional<String> written = text(key);
        if (written.isPresent() && !words.containsKey(written.get())) {
            reading.unknown(
                    location(key),
                    child(key),
                    "fields.unknown-word",
                    written.get(),
                    words.keySet().stream().sorted().toList());
        }
        return written.map(words::get);
    }

    /** One of some constants, which are written in lower case and with hyphens. */
    public <E extends Enum<E>> Optional<E> word(String key, E[] constants) {
        Map<String, E> words = new HashMap<>();
        List.of(constants)
                .forEach(e -> words.put(e.name().toLowerCase(Locale.ROOT).replace('_', '-'), e));
        return word(key, words);
    }

    /** One of a few words, which must be there. */
    public <T> Optional<T> requiredWord(String key, Map<String, T> words) {
        return required(key).flatMap(node -> word(key, words));
    }

    /** A mapping. */
    public Optional<F> mapping(String key) {
        return node(key).flatMap(node -> asMapping(node, child(key)));
    }

    /** The items of a list of mappings. */
    public List<F> mappings(String key) {
        List<F> found = new ArrayList<>();
        List<YamlNode> items = list(key);
        for (int i = 0; i < items.size(); i++) {
            asMapping(items.get(i), child(key + "[" + (i + 1) + "]")).ifPresent(found::add);
        }
        return found;
    }

    /** A number within bounds, both inclusive, that must be there. */
    public Optional<BigDecimal> requiredNumber(String key, double min, double max) {
        return required(key).isPresent() ? number(key, min, max) : Optional.empty();
    }

    /** The items of a list of mappings that must be there with at least one. */
    public List<F> requiredMappings(String key) {
        return required(key).isEmpty() ? List.of() : filled(key) ? mappings(key) : List.of();
    }

    /** A list that must be there with at least one item. */
    public List<YamlNode> requiredList(String key) {
        return required(key).isEmpty() ? List.of() : filled(key) ? list(key) : List.of();
    }

    private boolean filled(String key) {
        boolean empty = isEmptyList(key);
        if (empty) {
            refuse(key, "fields.empty-list");
        }
        return !empty;
    }

    /** Whether the value is a list without items. */
    public boolean isEmptyList(String key) {
        return node(key).orElse(null) instanceof YamlSequence list
                && list.items().isEmpty();
    }

    /** The items of a list; none without it. A list without items is noted, since something seems to be missing. */
    public List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlSequence sequence) {
            if (sequence.items().isEmpty() && refused.add(key)) {
                reading.warning(location(key), child(key), "fields.empty-list");
            }
            return sequence.items();
        }
        error(key, "fields.list-expected");
        return List.of();
    }

    /** The keys of a value that should be a mapping. */
    public Optional<F> asMapping(YamlNode node, String at) {
        if (node instanceof YamlMapping inner) {
            return Optional.of(inner(inner, at));
        }
        reading.error(node.location(), at, "fields.mapping-expected");
        return Optional.empty();
    }

    /** Every key with its value, for mappings whose keys are ids. */
    public List<YamlMapping.Entry> entries() {
        mapping.entries().forEach(entry -> asked.add(entry.key()));
        return mapping.entries();
    }

    /** Says why a key that is sound elsewhere is not here. */
    public void refuse(String key, String messageKey) {
        if (mapping.get(key).isPresent()) {
            error(key, messageKey);
            refused.add(key);
        }
    }

    /** Refuses what was never asked for. */
    public void finish() {
        for (YamlMapping.Entry entry : mapping.entries()) {
            String key = entry.key().replaceAll("[\u00A0\u202F]+$", "");
            if (!key.equals(entry.key())) {
                reading.error(entry.location(), path, "fields.hard-space-before-colon", key + ":");
            } else if (!asked.contains(key) && !refused.contains(key)) {
                reading.unknown(entry.location(), path, "fields.unknown-key", entry.key(), asked);
            }
        }
    }
}
