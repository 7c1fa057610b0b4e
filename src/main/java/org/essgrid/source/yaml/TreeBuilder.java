package org.essgrid.source.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping.Entry;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes the tree from the parser's events. Built from events because binding to objects loses lines and columns. */
final class TreeBuilder {

    private static final int DEEPEST = 50;

    /** The entries of a mapping so far, and where each key was first met. */
    private record Entries(List<Entry> inOrder, Map<String, Location> places) {}

    private final YamlText text;
    private final Iterator<Event> events;
    private final Refusals refusals;
    private int lastLine = 1;

    TreeBuilder(YamlText text, Iterator<Event> events, Refusals refusals) {
        this.text = text;
        this.events = events;
        this.refusals = refusals;
    }

    /** The line on which the piece read last begins: a quote left open there is noticed only further down. */
    int lastLine() {
        return lastLine;
    }

    /** The file's one document, or empty if it has none. */
    Optional<YamlNode> document() {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (root != null) {
                    refusals.secondDocument(location(event));
                    break;
                }
                root = node(events.next(), 1);
            }
        }
        return Optional.ofNullable(root);
    }

    private YamlNode node(Event event, int depth) {
        Location location = location(event);
        lastLine = location.line();
        if (depth > DEEPEST) {
            throw new InvalidInputException(text.error(location.line(), location.column(), "yaml.too-deep", DEEPEST));
        }
        refusals.check(event, location);
        if (event instanceof AliasEvent) {
            return new YamlScalar(location, "", false);
        }
        if (event instanceof ScalarEvent scalar) {
            refusals.checkCharacters(scalar.getValue(), location);
            refusals.checkSwallowedKeys(scalar, location, depth == 1);
            return scalar(scalar, location);
        }
        return event instanceof MappingStartEvent mapping
                ? mapping(mapping, location, depth)
                : sequence(location, depth);
    }

    private static YamlScalar scalar(ScalarEvent event, Location location) {
        boolean absent = event.isPlain() && List.of("~", "null", "Null", "NULL").contains(event.getValue());
        return new YamlScalar(location, absent ? "" : event.getValue(), !event.isPlain());
    }

    private YamlSequence sequence(Location location, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlSequence(location, items);
    }

    private YamlMapping mapping(CollectionStartEvent start, Location location, int depth) {
        Entries entries = new Entries(new ArrayList<>(), new HashMap<>());
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            YamlNode key = node(event, depth + 1);
            Event valueStart = events.next();
            YamlNode value = node(valueStart, depth + 1);
            if (event instanceof ScalarEvent name) {
                boolean isCut = start.isFlow() && isWithoutColon(name, valueStart);
                add(name, isCut, new Entry(key.location(), name.getValue(), value), entries);
            } else {
                refusals.keyNotText(key.location());
            }
        }
        return new YamlMapping(location, entries.inOrder());
    }

    private void add(ScalarEvent name, boolean isCut, Entry entry, Entries entries) {
        if (isCut) {
            refusals.flowKeyWithoutColon(entry.key(), entry.location(), entries.inOrder());
        }
        Location first = entries.places().putIfAbsent(entry.key(), entry.location());
        if (first == null) {
            refusals.checkKey(name, entry.location());
            entries.inOrder().add(entry);
        } else {
            refusals.duplicateKey(entry.key(), first, entry.location());
        }
    }

    /** Whether a key in braces has no colon: the parser then puts an empty value where the key ends. */
    private static boolean isWithoutColon(ScalarEvent key, Event value) {
        return value instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty()
                && value.getStartMark()
                        .map(Mark::getIndex)
                        .equals(key.getEndMark().map(Mark::getIndex));
    }

    private Location location(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return Location.of(text.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
