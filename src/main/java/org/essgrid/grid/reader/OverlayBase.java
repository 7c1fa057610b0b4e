package org.essgrid.grid.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlMapping.Entry;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlSequence;

/** The grid that an overlay extends, without what the overlay drops, and without the elements that it names in another group. */
final class OverlayBase {

    private static final List<String> FACTS = List.of("profile", "parameters");

    private final Map<String, Location> drops = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();
    /** The ids of facts that no element has. */
    private final Set<String> facts = new HashSet<>();
    /** The ids of what is dropped, also with a group. */
    private final Map<String, Location> dropped = new HashMap<>();
    /** The inputs of dropped criteria. */
    private final Map<String, Location> inputs = new HashMap<>();

    private final Map<String, YamlMapping> elements = new HashMap<>();
    /** The id of the group under which the overlay names an element. */
    private final Map<String, String> groups = new HashMap<>();

    private final YamlMapping remaining;

    OverlayBase(YamlMapping root, YamlMapping overlay) {
        overlay.items(WholeTree.DROP)
                .forEach(item -> drops.put(YamlMapping.text(item).orElse(""), item.location()));
        noteGroups(overlay, "");
        noteElements(root, Optional.empty());
        Stream.of("gates", OverlayMerger.VIEWS)
                .flatMap(key -> mappings(root, key))
                .forEach(item -> noteId(item, Optional.empty()));
        FACTS.stream()
                .flatMap(key -> mappings(root, key))
                .flatMap(item -> item.text("id").stream())
                .filter(known::add)
                .forEach(facts::add);
        this.remaining = pruned(root, "", false);
    }

    /** Its tree. */
    YamlMapping remaining() {
        return remaining;
    }

    /** Its element with this id, wherever it is; of a dropped group, those that the overlay names elsewhere remain. */
    Optional<YamlMapping> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** All ids that the overlay can change or drop. */
    Set<String> known() {
        return known;
    }

    /** What is dropped by the overlay itself, with its place there. */
    Map<String, Location> drops() {
        return drops;
    }

    /** The names that formulas can no longer use, with the place where they were dropped. */
    Map<String, Location> droppedNames() {
        Map<String, Location> names = new HashMap<>(inputs);
        names.putAll(dropped);
        facts.stream()
                .filter(drops::containsKey)
                .forEach(id -> names.put(id, drops.getOrDefault(id, remaining.location())));
        return names;
    }

    private void noteGroups(YamlMapping group, String id) {
        for (YamlMapping item : children(group)) {
            String own = item.text("id").orElse("");
            groups.putIfAbsent(own, id);
            noteGroups(item, own);
        }
    }

    private static List<YamlMapping> children(YamlMapping group) {
        return OverlayMerger.ELEMENTS.stream()
                .flatMap(key -> mappings(group, key))
                .toList();
    }

    private static Stream<YamlMapping> mappings(YamlMapping parent, String key) {
        return parent.items(key).stream().filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
    }

    /** @param above where a group that contains these elements is dropped */
    private void noteElements(YamlMapping group, Optional<Location> above) {
        for (YamlMapping item : children(group)) {
            boolean kept = groups.containsKey(item.text("id").orElse(""));
            Optional<Location> place = noteId(item, kept ? Optional.empty() : above);
            place.ifPresent(at -> {
                if (item.get("inputs").orElse(null) instanceof YamlMapping all) {
                    all.entries().forEach(input -> inputs.put(input.key(), at));
                }
            });
            noteElements(item, place);
        }
    }

    private Optional<Location> noteId(YamlMapping item, Optional<Location> above) {
        String id = item.text("id").orElse("");
        known.add(id);
        Optional<Location> place = Optional.ofNullable(drops.get(id)).or(() -> above);
        place.ifPresent(at -> dropped.put(id, at));
        return place;
    }

    /** A part of the base without what is dropped, and without the elements that the overlay mentions in another group. */
    private YamlMapping pruned(YamlMapping part, String group, boolean inView) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : part.entries()) {
            if (OverlayMerger.MERGED.contains(entry.key()) && entry.value() instanceof YamlSequence before) {
                YamlSequence list = pruned(entry, group, inView);
                if (!list.items().isEmpty() || before.items().isEmpty()) {
                    entries.add(new Entry(entry.location(), entry.key(), list));
                }
            } else {
                entries.add(entry);
            }
        }
        return new YamlMapping(part.location(), entries);
    }

    private YamlSequence pruned(Entry list, String group, boolean inView) {
        List<YamlNode> kept = new ArrayList<>();
        for (YamlNode item : ((YamlSequence) list.value()).items()) {
            String id = id(item).or(() -> YamlMapping.text(item)).orElse("");
            YamlNode own = item instanceof YamlMapping mapping
                    ? pruned(mapping, id, inView || list.key().equals(OverlayMerger.VIEWS))
                    : item;
            boolean isElement = !inView && OverlayMerger.ELEMENTS.contains(list.key());
            if (isElement && own instanceof YamlMapping element) {
                elements.put(id, element);
            }
            boolean moves = isElement && !groups.getOrDefault(id, group).equals(group);
            if (!moves && !isDropped(id, list.key())) {
                kept.add(own);
            }
        }
        return new YamlSequence(list.value().location(), kept);
    }

    /** An element takes precedence over a fact with the same name. */
    private boolean isDropped(String id, String list) {
        return FACTS.contains(list) ? facts.contains(id) && drops.containsKey(id) : dropped.containsKey(id);
    }

    static Optional<String> id(YamlNode node) {
        return node instanceof YamlMapping mapping ? mapping.text("id") : Optional.empty();
    }
}
