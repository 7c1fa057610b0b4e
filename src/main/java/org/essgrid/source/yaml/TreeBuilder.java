package org.essgrid.source.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping.Entry;

/** Builds the tree from the parser's tokens. Binding to objects would lose lines and columns. */
final class TreeBuilder {

    private static final int DEEPEST = 50;

    /** The entries of a mapping so far, and where each key was first met. */
    private record Entries(List<Entry> inOrder, Map<String, Location> places) {}

    private final YamlText text;
    private final YamlTokens tokens;
    private final SubsetChecker checker;
    private int lastLine = 1;

    TreeBuilder(YamlText text, YamlTokens tokens, SubsetChecker checker) {
        this.text = text;
        this.tokens = tokens;
        this.checker = checker;
    }

    /** The line on which the piece read last begins: a quote left open there is noticed only further down. */
    int lastLine() {
        return lastLine;
    }

    /** The file's one document, or empty if it has none. */
    Optional<YamlNode> document() {
        if (!tokens.advance()) {
            return Optional.empty();
        }
        YamlNode root = node(1, false);
        Location next = text.nextContent(tokens.endLocation());
        boolean atMarker = next.column() == 1 && YamlText.isMarker("---", text.line(next.line()));
        if (atMarker || tokens.advance()) {
            checker.secondDocument(next);
        }
        return Optional.of(root);
    }

    private YamlNode node(int depth, boolean inBrackets) {
        Location location = tokens.location();
        lastLine = location.line();
        if (depth > DEEPEST) {
            throw new InvalidInputException(text.error(location.line(), location.column(), "yaml.too-deep", DEEPEST));
        }
        checker.check(tokens);
        if (tokens.startsMapping()) {
            return mapping(location, depth, inBrackets || tokens.isInBrackets());
        }
        if (tokens.startsSequence()) {
            return sequence(location, depth, inBrackets || tokens.isInBrackets());
        }
        if (tokens.alias().isPresent()) {
            return new YamlScalar(location, "", false);
        }
        checker.checkCharacters(tokens.text(), location);
        checker.checkSwallowedKeys(tokens, depth == 1);
        return scalar(location);
    }

    private YamlScalar scalar(Location location) {
        String written = tokens.text();
        boolean absent =
                tokens.isPlain() && List.of("~", "null", "Null", "NULL").contains(written);
        return new YamlScalar(location, absent ? "" : written, !tokens.isPlain());
    }

    private YamlSequence sequence(Location location, int depth, boolean inBrackets) {
        List<YamlNode> items = new ArrayList<>();
        while (tokens.advance() && !tokens.endsCollection()) {
            items.add(node(depth + 1, inBrackets));
        }
        return new YamlSequence(location, items);
    }

    private YamlMapping mapping(Location location, int depth, boolean inBrackets) {
        Entries entries = new Entries(new ArrayList<>(), new HashMap<>());
        while (tokens.advance() && !tokens.endsCollection()) {
            Location place = tokens.location();
            String key = tokens.text();
            boolean isPlain = tokens.isPlain();
            int keyEnd = tokens.end();
            node(depth + 1, inBrackets);
            tokens.advance();
            boolean isCut = inBrackets && tokens.isNothingAt(keyEnd);
            YamlNode value = node(depth + 1, inBrackets);
            add(isPlain, isCut, new Entry(place, key, value), entries);
        }
        return new YamlMapping(location, entries.inOrder());
    }

    /** @param isCut whether the key has no colon */
    private void add(boolean isPlain, boolean isCut, Entry entry, Entries entries) {
        if (isCut) {
            checker.flowKeyWithoutColon(entry.key(), entry.location(), entries.inOrder());
        }
        Location first = entries.places().putIfAbsent(entry.key(), entry.location());
        if (first == null) {
            checker.checkKey(entry.key(), isPlain, entry.location());
            entries.inOrder().add(entry);
        } else {
            checker.duplicateKey(entry.key(), first, entry.location());
        }
    }
}
