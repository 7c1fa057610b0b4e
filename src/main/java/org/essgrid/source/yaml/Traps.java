package org.essgrid.source.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What authors trip over, French ones first of all. A trap is looked for only where the parser has stumbled or a text
 * stands where keys were meant: each would also find lines that are sound.
 */
final class Traps {

    /** Beyond this length a line is none that somebody typed. */
    private static final int LONGEST_LINE = 5_000;

    private static final List<Function<YamlLine, Optional<Slip>>> ALL = List.of(
            Traps::tab,
            Traps::hardSpaceInIndentation,
            Traps::spaceAfterColon,
            QuoteTraps::apostrophe,
            QuoteTraps::unknownEscape,
            QuoteTraps::textAfterQuotes,
            QuoteTraps::unclosedQuote,
            QuoteTraps::curlyQuotes,
            Traps::colonInText,
            Traps::listOnKeyLine,
            Traps::reservedStart);

    private Traps() {}

    /** The first slip on this line. */
    static Optional<Slip> on(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        YamlLine line = YamlLine.of(text);
        return ALL.stream().flatMap(trap -> trap.apply(line).stream()).findFirst();
    }

    private static Optional<Slip> tab(YamlLine line) {
        int tab = line.text().substring(0, line.valueStart()).indexOf('\t');
        String written = line.text().replace("\t", "  ");
        return tab < 0 ? Optional.empty() : Optional.of(new Slip(tab, "yaml.tab", written));
    }

    static Optional<Slip> hardSpaceInIndentation(YamlLine line) {
        String indentation = line.text().substring(0, line.start());
        String soft = indentation.replace('\u00A0', ' ').replace('\u202F', ' ');
        for (int i = 0; i < indentation.length(); i++) {
            if (YamlLine.isHardSpace(indentation.charAt(i))) {
                String written = soft + line.text().substring(line.start());
                return Optional.of(new Slip(i, "yaml.hard-space-indentation", written));
            }
        }
        return Optional.empty();
    }

    /** A no-break space after the colon of a key, or none at all. */
    static Optional<Slip> spaceAfterColon(YamlLine line) {
        if (!line.hasKey() || line.value().isEmpty()) {
            return Optional.empty();
        }
        boolean hard = YamlLine.isHardSpace(line.afterColon()) && line.key().indexOf(' ') < 0;
        boolean lacking = line.valueStart() == line.colon() + 1 && line.afterColon() != '/' && isName(line.key());
        String key = hard ? "yaml.hard-space-after-colon" : "yaml.missing-space";
        return hard || lacking
                ? Optional.of(new Slip(line.colon() + 1, key, line.withValue(line.value())))
                : Optional.empty();
    }

    private static boolean isName(String key) {
        return Character.isLetter(key.charAt(0))
                && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
    }

    private static Optional<Slip> colonInText(YamlLine line) {
        String value = line.valueWithoutRemark();
        boolean plain = !value.isEmpty() && "\"'{[|>&*!".indexOf(value.charAt(0)) < 0;
        return line.hasKey() && plain && holdsColon(value)
                ? slip(line, "yaml.colon-in-text", Quotes.inDouble(value))
                : Optional.empty();
    }

    /** Whether YAML would take part of this text for a key. */
    static boolean holdsColon(String value) {
        return value.contains(": ") || value.contains(":\t") || value.endsWith(":");
    }

    private static Optional<Slip> listOnKeyLine(YamlLine line) {
        boolean found = line.hasKey() && line.value().startsWith("- ");
        String written = "[" + line.value().replaceFirst("^- +", "") + "]";
        return found ? slip(line, "yaml.list-on-key-line", written) : Optional.empty();
    }

    private static Optional<Slip> reservedStart(YamlLine line) {
        String value = line.valueWithoutRemark();
        boolean reserved = !value.isEmpty() && "@`%*&!|>,]}?".indexOf(value.charAt(0)) >= 0;
        return reserved ? slip(line, "yaml.reserved-start", Quotes.inDouble(value)) : Optional.empty();
    }

    static Optional<Slip> slip(YamlLine line, String key, String value) {
        return Optional.of(new Slip(line.valueStart(), key, line.withValue(value)));
    }
}
