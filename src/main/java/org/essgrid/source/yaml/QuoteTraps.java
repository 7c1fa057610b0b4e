package org.essgrid.source.yaml;

import java.util.Optional;

/** The traps that quotes lay: the apostrophe that closes them, the backslash, the typographic ones. */
final class QuoteTraps {

    private QuoteTraps() {}

    /** {@code 'L'égalité'}: the apostrophe ends the text. */
    static Optional<Slip> apostrophe(YamlLine line) {
        String value = line.value();
        return value.startsWith("'") && Quotes.goOn(value)
                ? Traps.slip(line, "yaml.apostrophe-in-quotes", Quotes.inDouble(Quotes.inside(value)))
                : Optional.empty();
    }

    /** {@code "C:\données"}: in double quotes a backslash begins a code. */
    static Optional<Slip> unknownEscape(YamlLine line) {
        String value = line.value();
        return value.startsWith("\"") && Quotes.holdUnknownEscape(value)
                ? Traps.slip(line, "yaml.unknown-escape", Quotes.inSingle(Quotes.inside(value)))
                : Optional.empty();
    }

    /** {@code "Vie" associative}: quotes surround the whole text or none of it. */
    static Optional<Slip> textAfterQuotes(YamlLine line) {
        String value = line.value();
        return value.startsWith("\"") && Quotes.goOn(value)
                ? Traps.slip(line, "yaml.text-after-quotes", Quotes.inSingle(value))
                : Optional.empty();
    }

    static Optional<Slip> unclosedQuote(YamlLine line) {
        String value = line.value();
        boolean quoted = value.startsWith("'") || value.startsWith("\"");
        return quoted && Quotes.closing(value) < 0
                ? Traps.slip(line, "yaml.unclosed-quote", value + value.charAt(0))
                : Optional.empty();
    }

    /** {@code “Gouvernance : qui décide”}: to YAML, curly quotes and guillemets are letters. */
    static Optional<Slip> curlyQuotes(YamlLine line) {
        String value = line.valueWithoutRemark();
        return !value.isEmpty() && "“”«„‘’".indexOf(value.charAt(0)) >= 0 && Traps.holdsColon(value)
                ? Traps.slip(line, "yaml.curly-quotes", straightened(value))
                : Optional.empty();
    }

    /** Guillemets stay, as part of the text; the other curly quotes give way to straight ones. */
    private static String straightened(String value) {
        boolean pair = "“”„‘’".indexOf(value.charAt(0)) >= 0 && "”“’‘".indexOf(value.charAt(value.length() - 1)) >= 0;
        return Quotes.inDouble(pair && value.length() > 1 ? value.substring(1, value.length() - 1) : value);
    }
}
