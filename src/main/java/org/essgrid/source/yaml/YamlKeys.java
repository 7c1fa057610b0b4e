package org.essgrid.source.yaml;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;

/** The keys of one mapping of a YAML file: which of them have a value, what is wrong with them, which are unknown. */
public abstract class YamlKeys {

    private final YamlReading reading;
    private final YamlMapping mapping;
    private final String path;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> refused = new HashSet<>();

    /** @param path where the mapping is, in words */
    protected YamlKeys(YamlReading reading, YamlMapping mapping, String path) {
        this.reading = reading;
        this.mapping = mapping;
        this.path = path;
    }

    /** Where the mapping is, in words. */
    public String path() {
        return path;
    }

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

    /** Notes what is doubtful about the value of a key. */
    public void warning(String key, String messageKey, Object... arguments) {
        reading.warning(location(key), child(key), messageKey, arguments);
    }

    /** Notes what is wrong with a part of the value of a key. */
    public void error(String key, YamlNode part, String messageKey, Object... arguments) {
        reading.error(part.location(), child(key), messageKey, arguments);
    }

    /** Notes a problem of the value of a key. */
    public void add(String key, Diagnostic problem) {
        reading.add(problem, child(key));
    }

    /** Notes what is wrong with the mapping as a whole. */
    public void errorInAll(String messageKey) {
        reading.error(mapping.location(), path, messageKey);
    }

    /** Notes that the value of a key is none of the valid words. */
    public void unknown(String key, String messageKey, String written, Collection<String> valid) {
        reading.unknown(location(key), child(key), messageKey, written, valid);
    }

    /** Notes that a part of the value of a key is none of the valid words. */
    public void unknown(String key, YamlNode part, String messageKey, String written, Collection<String> valid) {
        reading.unknown(part.location(), child(key), messageKey, written, valid);
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** The value of a key; empty where the file gives none. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return mapping.get(key).filter(n -> !(n instanceof YamlScalar scalar && scalar.isAbsent()));
    }

    /** The value of a key that must be there; its absence is noted. */
    public Optional<YamlNode> required(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            reading.error(mapping.location(), path, "fields.missing-key", key);
        }
        return node;
    }

    /** Whether the value is a list without items. */
    public boolean isEmptyList(String key) {
        return node(key).orElse(null) instanceof YamlSequence list
                && list.items().isEmpty();
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

    /** Every key with its value, for mappings whose keys are ids. */
    public List<YamlMapping.Entry> entries() {
        mapping.entries().forEach(entry -> asked.add(entry.key()));
        return mapping.entries();
    }

    /** Notes a list without items, since something seems to be missing, unless its key is refused. */
    void noteEmpty(String key) {
        if (isEmptyList(key) && refused.add(key)) {
            warning(key, "fields.empty-list");
        }
    }
}
