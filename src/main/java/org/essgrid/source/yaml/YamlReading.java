package org.essgrid.source.yaml;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.source.DecodedText;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Resource;

/**
 * What is shared while the tree of a file is understood: its lines, its languages, and what is wrong with it. Parts of the
 * tree may come from other files.
 */
public class YamlReading {

    /** No one reads more; a file of quite another kind could have a problem in each word. */
    private static final int MOST_PROBLEMS = 1000;

    private static final int MOST_LISTED = 40;

    private final byte[] bytes;
    private final List<String> languages;
    private final List<String> required;
    private final String words;
    private final Diagnostics problems;
    private boolean hasComments;
    private final Map<String, byte[]> others = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private int noted;

    /**
     * @param bytes the file, whose lines are quoted in problems
     * @param languages those that a text may have; empty if it may have any
     * @param required those that each text by language must have
     * @param words the resource with a line for each word that users write instead of one of the format: the word, folded, a
     *     colon, and what it may mean
     */
    public YamlReading(
            byte[] bytes, List<String> languages, List<String> required, String words, Diagnostics problems) {
        this.bytes = bytes;
        this.languages = List.copyOf(languages);
        this.required = List.copyOf(required);
        this.words = words;
        this.problems = problems;
        this.hasComments = hasCommentAfterText(bytes);
    }

    /** Quotes the lines of problems that are located in another file from its content. */
    public void quoteFrom(String file, byte[] content) {
        others.put(file, content);
        hasComments |= hasCommentAfterText(content);
    }

    private static boolean hasCommentAfterText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int mark = text.indexOf(" #"); mark >= 0; mark = text.indexOf(" #", mark + 1)) {
            int before = mark;
            while (before > 0 && text.charAt(before - 1) == ' ') {
                before--;
            }
            if (before > 0 && text.charAt(before - 1) != '\n') {
                return true;
            }
        }
        return false;
    }

    /** The languages that a text may have; none if it may have any. */
    public List<String> languages() {
        return languages;
    }

    /** The languages that a text by language must have. */
    public List<String> requiredLanguages() {
        return required;
    }

    public boolean hasErrors() {
        return problems.hasErrors();
    }

    public void error(Location location, String path, String key, Object... arguments) {
        add(Diagnostic.error(location, key, asWritten(arguments)), path);
    }

    /** Figures have the decimal point that YAML wants, whatever the language of the message. */
    private static Object[] asWritten(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof BigDecimal number ? number.toPlainString() : argument)
                .toArray();
    }

    /** An error about a word that should be one of a few. */
    public void unknown(Location location, String path, String key, String written, Collection<String> valid) {
        String listed = valid.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        String rest = valid.size() > MOST_LISTED ? ", …" : "";
        add(
                Diagnostic.error(location, key, written, listed + rest)
                        .suggesting(Suggestion.nearest(written, valid).or(() -> meant(written, valid))),
                path);
    }

    /** The valid word that this one translates, if any. */
    private Optional<String> meant(String written, Collection<String> valid) {
        String start = FoldedText.of(written) + ": ";
        return Resource.text(words)
                .lines()
                .filter(line -> line.startsWith(start))
                .flatMap(line -> Stream.of(line.substring(start.length()).split(", ")))
                .filter(valid::contains)
                .findFirst();
    }

    /** The comment that follows an unquoted text on its line; empty if there is none, or if the text has several lines. */
    Optional<String> commentAfter(YamlScalar scalar) {
        if (scalar.quoted() || !hasComments) {
            return Optional.empty();
        }
        String line = line(scalar.location());
        int start = line.offsetByCodePoints(
                0, Math.min(scalar.location().column() - 1, line.codePointCount(0, line.length())));
        int end = start + scalar.text().length();
        if (!line.startsWith(scalar.text(), start)) {
            return Optional.empty();
        }
        String rest = line.substring(end);
        // A comment is set apart by several spaces before it and one after it.
        boolean meant = rest.startsWith(" #") || rest.matches(" +#[^ #].*");
        return meant ? Optional.of(rest.strip()) : Optional.empty();
    }

    public void warning(Location location, String path, String key, Object... arguments) {
        add(Diagnostic.warning(location, key, asWritten(arguments)), path);
    }

    /** Notes a problem with where it is in words and the line at fault. */
    public void add(Diagnostic problem, String path) {
        noted++;
        if (noted > MOST_PROBLEMS) {
            return;
        }
        problems.add(problem.at(path).quoting(line(problem.location())));
    }

    /** The line at this place; empty if there is none. A file without problems is never split into lines. */
    private String line(Location place) {
        List<String> all = lines.computeIfAbsent(
                place.file(),
                file -> DecodedText.of(others.getOrDefault(file, bytes))
                        .text()
                        .lines()
                        .toList());
        int number = place.line();
        return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
    }
}
