package org.essgrid.source.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mistakes made with quotes: the apostrophe that closes them, the backslash, typographic quotes. */
final class QuotingMistakes {

    /** What a backslash may escape; {@code \U} may too, but its eight digits are more often {@code C:\Users}. */
    private static final String ESCAPES = "0abtnvfre \"/\\N_LPxu\t";

    /** Where a text in quotes begins between braces or brackets. */
    private static final Pattern QUOTE_IN_BRACES = Pattern.compile("(?<=[{\\[,:] {0,9})['\"]");

    /** Where such a text was meant to end. */
    private static final Pattern END_IN_BRACES = Pattern.compile("['\"]?\\s*[,}\\]]|$");

    private QuotingMistakes() {}

    /** {@code 'L'égalité'}: the apostrophe ends the text. */
    static Optional<TypingMistake> apostrophe(YamlLine line) {
        String value = line.value();
        return value.startsWith("'") && textFollows(value)
                ? TypingMistake.at(line, "yaml.apostrophe-in-quotes", inDouble(inside(value)))
                : Optional.empty();
    }

    /** {@code "C:\données"}: in double quotes a backslash begins a code. */
    static Optional<TypingMistake> unknownEscape(YamlLine line) {
        String value = line.value();
        return value.startsWith("\"") && hasUnknownEscape(value)
                ? TypingMistake.at(line, "yaml.unknown-escape", inSingle(inside(value)))
                : Optional.empty();
    }

    /** {@code "Vie" associative}: quotes surround the whole text or none of it. */
    static Optional<TypingMistake> textAfterQuotes(YamlLine line) {
        String value = line.value();
        return value.startsWith("\"") && textFollows(value)
                ? TypingMistake.at(line, "yaml.text-after-quotes", inSingle(value))
                : Optional.empty();
    }

    static Optional<TypingMistake> unclosedQuote(YamlLine line) {
        String value = line.value();
        boolean quoted = value.startsWith("'") || value.startsWith("\"");
        return quoted && closing(value) < 0
                ? TypingMistake.at(line, "yaml.unclosed-quote", value + value.charAt(0))
                : Optional.empty();
    }

    /** A quote in braces that does not close, or closes before the end of the text: {@code {fr: 'L'égalité'}}. */
    static Optional<TypingMistake> quoteInBraces(YamlLine line) {
        String text = line.text();
        Matcher quotes = QUOTE_IN_BRACES.matcher(text);
        int from = text.replace('[', '{').indexOf('{');
        while (from >= 0 && quotes.find(from)) {
            int open = quotes.start();
            int closing = closing(text.substring(open));
            String rest = closing < 0 ? "" : text.substring(open + closing + 1).strip();
            if (closing < 0 || !(rest.isEmpty() || ",}]:".indexOf(rest.charAt(0)) >= 0)) {
                Matcher end = END_IN_BRACES.matcher(text);
                int meant = end.find(open + 1) ? end.start() : text.length();
                String key = closing < 0
                        ? "yaml.unclosed-quote"
                        : text.charAt(open) == '"' ? "yaml.text-after-quotes" : "yaml.apostrophe-in-quotes";
                String after = text.substring(meant).replaceFirst("^['\"]", "");
                String written = text.substring(0, open) + inDouble(text.substring(open + 1, meant)) + after;
                return Optional.of(new TypingMistake(open, key, written));
            }
            from = open + closing + 1;
        }
        return Optional.empty();
    }

    /** {@code “Gouvernance : qui décide”}: to YAML, curly quotes and guillemets are letters. */
    static Optional<TypingMistake> curlyQuotes(YamlLine line) {
        String value = line.valueWithoutComment();
        return !value.isEmpty() && "“”«„‘’".indexOf(value.charAt(0)) >= 0 && TypingMistake.holdsColon(value)
                ? TypingMistake.at(line, "yaml.curly-quotes", straightened(value))
                : Optional.empty();
    }

    /** Guillemets stay, as part of the text; the other curly quotes give way to straight ones. */
    private static String straightened(String value) {
        boolean pair = "“”„‘’".indexOf(value.charAt(0)) >= 0 && "”“’‘".indexOf(value.charAt(value.length() - 1)) >= 0;
        return inDouble(pair && value.length() > 1 ? value.substring(1, value.length() - 1) : value);
    }

    static String inDouble(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String inSingle(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The index of the quote that closes the one this text begins with, or -1. */
    static int closing(String quoted) {
        char quote = quoted.charAt(0);
        for (int i = 1; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            boolean escapes = (c == '\\' && quote == '"') || (c == '\'' && quote == '\'' && quoted.startsWith("''", i));
            if (escapes) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    /** Whether something other than a comment follows the closing quote. */
    static boolean textFollows(String quoted) {
        int closing = closing(quoted);
        String rest = closing < 0 ? "" : quoted.substring(closing + 1).strip();
        return !rest.isEmpty() && rest.charAt(0) != '#' && rest.charAt(0) != ':';
    }

    /** Whether a backslash precedes something that it cannot escape. */
    static boolean hasUnknownEscape(String quoted) {
        for (int i = quoted.indexOf('\\'); i >= 0 && i + 1 < quoted.length(); i = quoted.indexOf('\\', i + 2)) {
            if (ESCAPES.indexOf(quoted.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** The text between the first quote and the last, or all after the first if the text does not end with it. */
    static String inside(String quoted) {
        boolean closed = quoted.length() > 1 && quoted.charAt(quoted.length() - 1) == quoted.charAt(0);
        return quoted.substring(1, closed ? quoted.length() - 1 : quoted.length());
    }
}
