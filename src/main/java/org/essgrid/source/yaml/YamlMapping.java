package org.essgrid.source.yaml;

import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Location;

/** Keys and their values, in the order of the file. A mapping that {@link YamlReader} accepts has no key twice. */
public record YamlMapping(Location location, List<Entry> entries) implements YamlNode {

    /**
     * One key and its value.
     *
     * @param location where the key begins
     */
    public record Entry(Location location, String key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The value of this key, spelled exactly so. */
    public Optional<YamlNode> get(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** The items of the list under this key; none without it. */
    public List<YamlNode> items(String key) {
        return get(key).orElse(null) instanceof YamlSequence list ? list.items() : List.of();
    }

    /** The text under this key, stripped. */
    public Optional<String> text(String key) {
        return get(key).flatMap(YamlMapping::text);
    }

    /** The text of a scalar, stripped; empty for other nodes. */
    public static Optional<String> text(YamlNode node) {
        return node instanceof YamlScalar scalar ? Optional.of(scalar.text().strip()) : Optional.empty();
    }
}
