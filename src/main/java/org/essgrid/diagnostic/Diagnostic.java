package org.essgrid.diagnostic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.text.Messages;

/**
 * One thing wrong with the user's input. It is data: its message is chosen when it is shown, in the user's language.
 *
 * @param severity whether the input is rejected
 * @param location where
 * @param path where in words, or empty; kinds of things are in braces, to be translated when shown ({@code
 *     {dimension} gouvernance › {criterion} gouv-ag › scale})
 * @param key the message's key; the message says what is wrong and what to do
 * @param arguments what fills the message; a location as people find it
 * @param suggestion the nearest valid spelling, if any is near
 * @param excerpt the line at fault, or empty
 */
public record Diagnostic(
        Severity severity,
        Location location,
        String path,
        String key,
        List<Object> arguments,
        Optional<String> suggestion,
        String excerpt)
        implements Comparable<Diagnostic> {

    private static final Pattern KIND = Pattern.compile("\\{([a-z]+)}");

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic error(Location location, String key, Object... arguments) {
        return new Diagnostic(Severity.ERROR, location, "", key, List.of(arguments), Optional.empty(), "");
    }

    public static Diagnostic warning(Location location, String key, Object... arguments) {
        return new Diagnostic(Severity.WARNING, location, "", key, List.of(arguments), Optional.empty(), "");
    }

    /** An error of the whole file, or of an option. */
    public static Diagnostic error(String file, String key, Object... arguments) {
        return error(Location.of(file), key, arguments);
    }

    public static Diagnostic warning(String file, String key, Object... arguments) {
        return warning(Location.of(file), key, arguments);
    }

    public Diagnostic at(String newPath) {
        return new Diagnostic(severity, location, newPath, key, arguments, suggestion, excerpt);
    }

    public Diagnostic at(Location place) {
        return new Diagnostic(severity, place, path, key, arguments, suggestion, excerpt);
    }

    /** The same, located in a file of this name. */
    public Diagnostic in(String file) {
        Location place = new Location(
                file, location.line(), location.column(), location.header(), location.row(), location.sheet());
        return new Diagnostic(severity, place, path, key, arguments, suggestion, excerpt);
    }

    public Diagnostic suggesting(Optional<String> newSuggestion) {
        return new Diagnostic(severity, location, path, key, arguments, newSuggestion, excerpt);
    }

    public Diagnostic quoting(String newExcerpt) {
        return new Diagnostic(severity, location, path, key, arguments, suggestion, newExcerpt);
    }

    public Diagnostic asError() {
        return new Diagnostic(Severity.ERROR, location, path, key, arguments, suggestion, excerpt);
    }

    /** The same problem as a warning. */
    public Diagnostic asWarning() {
        return new Diagnostic(Severity.WARNING, location, path, key, arguments, suggestion, excerpt);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is wrong and what to do, without the place. */
    public String message(Messages messages) {
        String text = text(messages);
        return suggestion
                .map(near -> text + " " + messages.get("diagnostic.did-you-mean", near))
                .orElse(text);
    }

    /** The message without the suggestion. */
    public String text(Messages messages) {
        return messages.get(
                key,
                arguments.stream()
                        .map(argument -> argument instanceof Location place ? place.shown(messages) : argument)
                        .toArray());
    }

    /** Where in words ({@code dimension gouvernance › critère gouv-ag › scale}), or empty. */
    public String path(Messages messages) {
        return KIND.matcher(path).replaceAll(kind -> messages.get("diagnostic.kind-" + kind.group(1)));
    }

    @Override
    public int compareTo(Diagnostic other) {
        int order = location.compareTo(other.location);
        order = order != 0 ? order : key.compareTo(other.key);
        return order != 0 ? order : Objects.toString(arguments).compareTo(Objects.toString(other.arguments));
    }
}
