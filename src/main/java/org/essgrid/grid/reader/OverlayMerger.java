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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlMapping.Entry;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.source.yaml.YamlSequence;

/**
 * Applies the changes in an overlay to the tree of the grid that it extends. A key in the overlay replaces that of the base;
 * mappings are merged. The lists of dimensions, criteria and the like are merged by id;
 * any other list is given as a whole, where an item takes from the one with its id what it does not say itself.
 */
final class OverlayMerger {

    static final List<String> ELEMENTS = List.of("dimensions", "criteria");
    static final String VIEWS = "views";
    /** The lists that are merged by id. */
    static final Set<String> MERGED = Set.of("dimensions", "criteria", "gates", "profile", "parameters", VIEWS);

    private static final String BASED_ON = "based-on";
    private static final List<String> PLACES = List.of("before", "after");

    private final GridReadContext reading;
    private final WholeTree base;
    private final YamlMapping overlay;
    private final OverlayBase remaining;

    OverlayMerger(GridReadContext reading, WholeTree base, YamlMapping overlay) {
        this.reading = reading;
        this.base = base;
        this.overlay = overlay;
        this.remaining = new OverlayBase(base.root(), overlay);
    }

    /** @param file of the overlay */
    WholeTree merged(String file, byte[] bytes) {
        for (String key : List.of("id", "version")) {
            if (overlay.get(key).isEmpty()) {
                reading.error(overlay.location(), "", "fields.missing-key", key);
            }
        }
        if (overlay.text("id").equals(base.root().text("id"))) {
            reading.error(overlay.get("id").orElse(overlay).location(), "id", "grid.base-id");
        }
        if (overlay.get(WholeTree.DROP).isPresent()
                && !(overlay.get(WholeTree.DROP).get() instanceof YamlSequence)) {
            reading.error(overlay.get(WholeTree.DROP).get().location(), WholeTree.DROP, "fields.list-expected");
        }
        remaining.drops().forEach((id, place) -> {
            if (!remaining.known().contains(id)) {
                reading.unknown(place, WholeTree.DROP, "grid.unknown-drop", id, remaining.known());
            }
        });
        YamlMapping root = mapping(remaining.remaining(), overlay, true, false);
        Map<String, byte[]> files = new HashMap<>(base.files());
        files.put(file, bytes);
        Map<String, Location> gone = new HashMap<>(base.dropped());
        gone.putAll(remaining.droppedNames());
        return new WholeTree(inLanguages(withBase(root)), files, gone);
    }

    /** @param inView whether elements are references to those of the grid */
    private YamlMapping mapping(YamlMapping old, YamlMapping changes, boolean isTop, boolean inView) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        old.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (Entry change : changes.entries()) {
            String key = change.key();
            boolean isAbsent = change.value() instanceof YamlScalar scalar && scalar.isAbsent();
            if (isAbsent || (isTop && List.of(WholeTree.EXTENDS, WholeTree.DROP).contains(key))) {
                continue;
            }
            // A weight is either one number or several cases.
            entries.remove(key.equals("weight") ? "weights" : key.equals("weights") ? "weight" : "");
            Optional<YamlNode> before = Optional.ofNullable(entries.get(key)).map(Entry::value);
            entries.put(key, new Entry(change.location(), key, value(before, change, inView)));
        }
        return new YamlMapping(changes.location(), List.copyOf(entries.values()));
    }

    private YamlNode value(Optional<YamlNode> before, Entry change, boolean inView) {
        YamlNode now = change.value();
        YamlNode old = before.orElse(new YamlScalar(change.location(), "", false));
        if (now instanceof YamlSequence list && MERGED.contains(change.key()) && !inView) {
            return merged(old instanceof YamlSequence was ? was.items() : List.of(), change, list);
        }
        if (now instanceof YamlMapping changes
                && old instanceof YamlMapping was
                && !change.key().equals("score")) {
            return mapping(was, changes, false, inView);
        }
        if (now instanceof YamlSequence list && old instanceof YamlSequence was) {
            return new YamlSequence(
                    now.location(),
                    list.items().stream()
                            .map(item -> completed(item, was, inView))
                            .toList());
        }
        return now;
    }

    /** An item of a list that is given as a whole, with what it does not say itself. */
    private YamlNode completed(YamlNode item, YamlSequence before, boolean inView) {
        return before.items().stream()
                .filter(was ->
                        OverlayBase.id(was).isPresent() && OverlayBase.id(was).equals(OverlayBase.id(item)))
                .findFirst()
                .<YamlNode>map(was -> mapping((YamlMapping) was, (YamlMapping) item, false, inView))
                .orElse(item);
    }

    private YamlSequence merged(List<YamlNode> before, Entry change, YamlSequence changes) {
        List<YamlNode> items = new ArrayList<>(before);
        for (YamlNode item : changes.items()) {
            if (item instanceof YamlMapping mapping && OverlayBase.id(item).isPresent()) {
                item(items, mapping, change.key());
            } else {
                items.add(item);
            }
        }
        return new YamlSequence(changes.location(), items);
    }

    private void item(List<YamlNode> items, YamlMapping change, String list) {
        String id = change.text("id").orElse("");
        int place = place(items, id);
        Optional<YamlMapping> old = place >= 0
                ? Optional.of((YamlMapping) items.get(place))
                : Optional.of(id).filter(any -> ELEMENTS.contains(list)).flatMap(remaining::element);
        if (old.isEmpty()
                && Stream.of("title", "label", "question")
                        .noneMatch(key -> change.get(key).isPresent())) {
            reading.unknown(
                    change.get("id").orElse(change).location(), list, "grid.unknown-change", id, remaining.known());
            return;
        }
        YamlMapping was =
                without(old.orElse(new YamlMapping(change.location(), List.of())), change.items(WholeTree.DROP));
        YamlMapping now = mapping(was, plain(change), false, list.equals(VIEWS));
        Optional<String> anchor =
                PLACES.stream().filter(key -> change.get(key).isPresent()).findFirst();
        if (place >= 0 && anchor.isEmpty()) {
            items.set(place, now);
            return;
        }
        if (place >= 0) {
            items.remove(place);
        }
        items.add(anchor.map(key -> place(items, change, key)).orElse(items.size()), now);
    }

    /** What the overlay says of an item without where to put it and what to drop of it. */
    private static YamlMapping plain(YamlMapping change) {
        return filtered(
                change, entry -> !PLACES.contains(entry.key()) && !entry.key().equals(WholeTree.DROP));
    }

    /** An item without these of its keys. */
    private YamlMapping without(YamlMapping item, List<YamlNode> drops) {
        List<String> keys = item.entries().stream().map(Entry::key).toList();
        Set<String> gone = new HashSet<>();
        for (YamlNode drop : drops) {
            String key = YamlMapping.text(drop).orElse("");
            gone.add(key);
            if (!keys.contains(key)) {
                reading.unknown(drop.location(), WholeTree.DROP, "grid.unknown-drop", key, keys);
            }
        }
        return filtered(item, entry -> !gone.contains(entry.key()));
    }

    private static YamlMapping filtered(YamlMapping mapping, Predicate<Entry> kept) {
        return new YamlMapping(
                mapping.location(), mapping.entries().stream().filter(kept).toList());
    }

    private static int place(List<YamlNode> items, String id) {
        return items.stream().map(OverlayBase::id).toList().indexOf(Optional.of(id));
    }

    /** The place before or after the item that the overlay names. */
    private int place(List<YamlNode> items, YamlMapping change, String key) {
        String id = change.text(key).orElse("");
        int found = place(items, id);
        if (found < 0) {
            List<String> ids = items.stream()
                    .flatMap(item -> OverlayBase.id(item).stream())
                    .toList();
            reading.unknown(change.get(key).orElse(change).location(), key, "grid.unknown-place", id, ids);
            return items.size();
        }
        return key.equals("after") ? found + 1 : found;
    }

    /** The tree with the grids that it is based on. */
    private YamlMapping withBase(YamlMapping root) {
        if (overlay.get(BASED_ON).isPresent()) {
            reading.error(overlay.get(BASED_ON).get().location(), BASED_ON, "grid.base-twice");
        }
        List<Entry> own = base.root().entries().stream()
                .filter(entry -> List.of("id", "version").contains(entry.key()))
                .toList();
        List<YamlNode> bases =
                new ArrayList<>(List.of(new YamlMapping(base.root().location(), own)));
        bases.addAll(base.root().items(BASED_ON));
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : root.entries()) {
            if (!entry.key().equals(BASED_ON)) {
                entries.add(entry);
            }
            if (entry.key().equals("version")) {
                entries.add(new Entry(entry.location(), BASED_ON, new YamlSequence(entry.location(), bases)));
            }
        }
        return new YamlMapping(root.location(), entries);
    }

    /** The tree without the texts in languages of the base that the overlay does without. */
    private YamlMapping inLanguages(YamlMapping root) {
        Set<String> gone = languages(base.root());
        Set<String> all = languages(root);
        gone.removeAll(all);
        all.addAll(gone);
        return gone.isEmpty() ? root : (YamlMapping) without(root, gone, all);
    }

    private static Set<String> languages(YamlMapping root) {
        return new TreeSet<>(root.items("languages").stream()
                .flatMap(node -> YamlMapping.text(node).stream())
                .toList());
    }

    private static YamlNode without(YamlNode node, Set<String> gone, Set<String> all) {
        if (node instanceof YamlSequence list) {
            return new YamlSequence(
                    list.location(),
                    list.items().stream().map(item -> without(item, gone, all)).toList());
        }
        if (!(node instanceof YamlMapping mapping)) {
            return node;
        }
        boolean isText = mapping.entries().stream()
                .allMatch(entry -> all.contains(entry.key()) && entry.value() instanceof YamlScalar);
        return new YamlMapping(
                mapping.location(),
                mapping.entries().stream()
                        .filter(entry -> !isText || !gone.contains(entry.key()))
                        .map(entry -> new Entry(entry.location(), entry.key(), without(entry.value(), gone, all)))
                        .toList());
    }
}
