package org.essgrid.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping.Entry;

/** Refuses the parts of YAML that surprise authors more than they help: anchors, tags, aliases, merge keys and the like. */
final class SubsetChecker {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]+");

    /** No one reads more; a hostile file could have a hundred thousand. */
    private static final int MOST = 50;

    private final YamlText text;
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean treeIsSound = true;
    private Location dashMissing = Location.of("");

    SubsetChecker(YamlText text) {
        this.text = text;
    }

    List<Diagnostic> found() {
        return found;
    }

    /** Whether the tree, without what is refused, still says what its author meant, so that it is worth a further look. */
    boolean treeIsSound() {
        return treeIsSound;
    }

    /** Checks the anchor and the tag of the node where the parser is, or that it is an alias. */
    void check(YamlTokens tokens) {
        Location location = tokens.location();
        if (tokens.alias().isPresent()) {
            add(location, "yaml.alias", tokens.alias().get());
            treeIsSound = false;
            return;
        }
        tokens.anchor().ifPresent(anchor -> add(location, "yaml.anchor", anchor));
        tokens.tag().ifPresent(tag -> add(location, "yaml.tag", tag));
    }

    /** An escape such as {@code \0} or {@code \x07} can put into a text what no file may hold. */
    void checkCharacters(String value, Location location) {
        UnreadableCharacters.firstInvisible(value).ifPresent(name -> add(location, "yaml.invisible-character", name));
    }

    void checkKey(String name, boolean isPlain, Location location) {
        if (name.isEmpty()) {
            keyNotText(location);
        } else if (isPlain && name.equals("<<")) {
            add(location, "yaml.merge-key");
            treeIsSound = false;
        } else if (isPlain && YamlLine.isHardSpace(name.charAt(0))) {
            add(location, "yaml.hard-space-indentation", softened(location.line(), name));
            treeIsSound = false;
        }
    }

    private String softened(int line, String name) {
        return TypingMistake.hardSpaceInIndentation(YamlLine.of(text.line(line)))
                .map(TypingMistake::written)
                .orElse(soft(name))
                .strip();
    }

    private static String soft(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    void keyNotText(Location location) {
        add(location, "yaml.key-not-text");
        treeIsSound = false;
    }

    /** A second item of a list without its dash repeats the keys of the first one, from the key after the dash on. */
    void duplicateKey(String key, Location first, Location second) {
        YamlLine item = YamlLine.of(text.line(first.line()));
        YamlLine again = YamlLine.of(text.line(second.line()));
        if (item.hasDash()
                && !again.hasDash()
                && again.start() + 1 == second.column()
                && item.start() == again.start()) {
            dashMissing = second;
            add(TypingMistake.missingDash(again.text()), second.line());
            return;
        }
        if (second.column() == dashMissing.column() && first.line() < dashMissing.line()) {
            return;
        }
        add(second, "yaml.duplicate-key", key, first.line(), second.line());
    }

    void secondDocument(Location location) {
        add(location, "yaml.second-document");
    }

    /** In braces a comma ends the text before it: what follows becomes a key without a value. */
    void flowKeyWithoutColon(String key, Location location, List<Entry> before) {
        treeIsSound = false;
        int colon = key.indexOf(':');
        if (colon > 0) {
            String written = key.substring(0, colon) + ": "
                    + soft(key.substring(colon + 1)).strip();
            boolean hard = colon + 1 < key.length() && YamlLine.isHardSpace(key.charAt(colon + 1));
            add(location, hard ? "yaml.hard-space-after-colon" : "yaml.missing-space", written);
        } else if (!before.isEmpty()
                && before.get(before.size() - 1).value() instanceof YamlScalar cut
                && !cut.isAbsent()) {
            String start = before.get(before.size() - 1).key() + ": ";
            boolean joined =
                    location.column() == cut.location().column() + cut.text().length() + 1;
            if (joined
                    && DIGITS.matcher(cut.text()).matches()
                    && DIGITS.matcher(key).matches()) {
                add(location, "yaml.decimal-comma", start + cut.text() + "." + key);
            } else {
                add(location, "yaml.cut-by-comma", start + "\"" + cut.text() + ", " + key + "\"");
            }
        } else {
            add(location, "yaml.key-without-value", key);
        }
    }

    /**
     * Lines meant as {@code key: value} become one long text where every colon lacks its space or is followed by a
     * no-break one. A single such item of a list may well be meant as a text.
     */
    void checkSwallowedKeys(YamlTokens scalar, boolean isRoot) {
        if (!scalar.isPlain() || scalar.text().indexOf(':') < 0) {
            return;
        }
        Location location = scalar.location();
        YamlLine first = YamlLine.of(text.line(location.line()));
        if (first.start() + 1 != location.column()) {
            return;
        }
        List<Integer> lines = linesOf(scalar);
        List<Integer> mistakes =
                lines.stream().filter(this::lacksSpaceAfterColon).toList();
        boolean keysWereMeant = lines.size() == mistakes.size() && (!first.hasDash() || lines.size() > 1);
        if (isRoot || keysWereMeant) {
            mistakes.forEach(line -> TypingMistake.spaceAfterColon(YamlLine.of(text.line(line)))
                    .ifPresent(mistake -> add(mistake, line)));
        }
    }

    private List<Integer> linesOf(YamlTokens scalar) {
        Location end = scalar.endLocation();
        int last = end.column() == 1 ? end.line() - 1 : end.line();
        return IntStream.rangeClosed(scalar.location().line(), last)
                .filter(line -> !text.line(line).isBlank())
                .boxed()
                .toList();
    }

    private boolean lacksSpaceAfterColon(int line) {
        return TypingMistake.spaceAfterColon(YamlLine.of(text.line(line))).isPresent();
    }

    private void add(TypingMistake mistake, int line) {
        treeIsSound = false;
        if (found.size() < MOST) {
            found.add(mistake.diagnostic(text, line));
        }
    }

    private void add(Location location, String key, Object... arguments) {
        if (found.size() < MOST) {
            found.add(text.error(location.line(), location.column(), key, arguments));
        }
    }
}
