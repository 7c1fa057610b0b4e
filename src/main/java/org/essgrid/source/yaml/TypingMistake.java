package org.essgrid.source.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.diagnostic.Diagnostic;

/**
 * A typing mistake recognised on a line, of those that authors make, French ones above all. It is looked for only where the
 * parser gave up or found a text where keys were meant: each detector also matches sound lines.
 *
 * @param index where on the line, from 0, in code units
 * @param key the message's key
 * @param written how the line should have been written
 */
record TypingMistake(int index, String key, String written) {

    /** No one types a line longer than this. */
    private static final int LONGEST_LINE = 5_000;

    private static final List<Function<YamlLine, Optional<TypingMistake>>> DETECTORS = List.of(
            TypingMistake::tab,
            TypingMistake::hardSpaceInIndentation,
            TypingMistake::spaceAfterDash,
            TypingMistake::spaceAfterColon,
            QuotingMistakes::apostrophe,
            QuotingMistakes::unknownEscape,
            QuotingMistakes::textAfterQuotes,
            QuotingMistakes::unclosedQuote,
            QuotingMistakes::quoteInBraces,
            QuotingMistakes::curlyQuotes,
            TypingMistake::colonInText,
            TypingMistake::listOnKeyLine,
            TypingMistake::reservedStart);

    Diagnostic diagnostic(YamlText text, int line) {
        int column = text.line(line).codePointCount(0, index) + 1;
        return text.error(line, column, key, written.strip());
    }

    /** The first mistake on this line. */
    static Optional<TypingMistake> on(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        YamlLine line = YamlLine.of(text);
        return DETECTORS.stream()
                .flatMap(detector -> detector.apply(line).stream())
                .findFirst();
    }

    private static Optional<TypingMistake> tab(YamlLine line) {
        int tab = line.text().substring(0, line.valueStart()).indexOf('\t');
        String written = line.text().replace("\t", "  ");
        return tab < 0 ? Optional.empty() : Optional.of(new TypingMistake(tab, "yaml.tab", written));
    }

    static Optional<TypingMistake> hardSpaceInIndentation(YamlLine line) {
        String indentation = line.text().substring(0, line.start());
        String soft = indentation.replace('\u00A0', ' ').replace('\u202F', ' ');
        for (int i = 0; i < indentation.length(); i++) {
            if (YamlLine.isHardSpace(indentation.charAt(i))) {
                String written = soft + line.text().substring(line.start());
                return Optional.of(new TypingMistake(i, "yaml.hard-space-indentation", written));
            }
        }
        return Optional.empty();
    }

    /** A line to which only the dash of a list item is missing. */
    static TypingMistake missingDash(String text) {
        int start = YamlLine.of(text).start();
        return new TypingMistake(start, "yaml.missing-dash", "- " + text.substring(start));
    }

    /** {@code -id: a}: to YAML this is the key {@code -id}. */
    static Optional<TypingMistake> spaceAfterDash(YamlLine line) {
        boolean lacking = line.hasKey()
                && line.key().length() > 1
                && line.key().charAt(0) == '-'
                && isName(line.key().substring(1));
        return lacking
                ? Optional.of(new TypingMistake(
                        line.start(),
                        "yaml.missing-space-after-dash",
                        line.text().substring(0, line.start()) + "- "
                                + line.text().substring(line.start() + 1)))
                : Optional.empty();
    }

    /** A no-break space after the colon of a key, or none at all. */
    static Optional<TypingMistake> spaceAfterColon(YamlLine line) {
        if (!line.hasKey() || line.value().isEmpty()) {
            return Optional.empty();
        }
        boolean hard = YamlLine.isHardSpace(line.afterColon()) && line.key().indexOf(' ') < 0;
        boolean lacking = line.valueStart() == line.colon() + 1 && line.afterColon() != '/' && isName(line.key());
        String key = hard ? "yaml.hard-space-after-colon" : "yaml.missing-space";
        return hard || lacking
                ? Optional.of(new TypingMistake(line.colon() + 1, key, line.withValue(line.value())))
                : Optional.empty();
    }

    private static boolean isName(String key) {
        return Character.isLetter(key.charAt(0))
                && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
    }

    private static Optional<TypingMistake> colonInText(YamlLine line) {
        String value = line.valueWithoutComment();
        boolean plain = !value.isEmpty() && "\"'{[|>&*!".indexOf(value.charAt(0)) < 0;
        return line.hasKey() && plain && holdsColon(value)
                ? at(line, "yaml.colon-in-text", QuotingMistakes.inDouble(value))
                : Optional.empty();
    }

    /** Whether YAML would take part of this text for a key. */
    static boolean holdsColon(String value) {
        return value.contains(": ") || value.contains(":\t") || value.endsWith(":");
    }

    private static Optional<TypingMistake> listOnKeyLine(YamlLine line) {
        boolean found = line.hasKey() && line.value().startsWith("- ");
        String written = "[" + line.value().replaceFirst("^- +", "") + "]";
        return found ? at(line, "yaml.list-on-key-line", written) : Optional.empty();
    }

    private static Optional<TypingMistake> reservedStart(YamlLine line) {
        String value = line.valueWithoutComment();
        boolean reserved = !value.isEmpty() && "@`%*&!|>,]}?".indexOf(value.charAt(0)) >= 0;
        return reserved ? at(line, "yaml.reserved-start", QuotingMistakes.inDouble(value)) : Optional.empty();
    }

    /** The mistake where the value starts; {@code value} is what should have been written. */
    static Optional<TypingMistake> at(YamlLine line, String key, String value) {
        return Optional.of(new TypingMistake(line.valueStart(), key, line.withValue(value)));
    }
}
