package org.essgrid.source.yaml;

import java.util.Locale;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.source.DecodedText;
import org.essgrid.source.Encoding;

/** Characters that no author types into a YAML file: those of another encoding, and invisible ones. */
final class UnreadableCharacters {

    private UnreadableCharacters() {}

    static Optional<Diagnostic> in(DecodedText decoded, YamlText text) {
        boolean utf8 =
                decoded.encoding() == Encoding.UTF_8 && decoded.unreadable().isEmpty();
        for (int line = 1; line <= text.lines().size(); line++) {
            Optional<Diagnostic> found = onLine(text, line, decoded.encoding() == Encoding.UTF_8, utf8);
            if (found.isPresent()) {
                return found;
            }
        }
        return utf8 ? Optional.empty() : Optional.of(text.error(0, 0, "yaml.not-utf8"));
    }

    /** The first invisible character, line feeds apart, as {@code U+0007}. */
    static Optional<String> firstInvisible(String text) {
        return text.codePoints()
                .filter(c -> isInvisible(c) && c != '\n')
                .mapToObj(UnreadableCharacters::codePoint)
                .findFirst();
    }

    /**
     * @param mostly whether the file is UTF-8 but for the bytes that became U+FFFD
     * @param utf8 whether all of it is
     */
    private static Optional<Diagnostic> onLine(YamlText text, int number, boolean mostly, boolean utf8) {
        String line = text.line(number);
        int column = 0;
        int c;
        for (int i = 0; i < line.length(); i += Character.charCount(c)) {
            c = line.codePointAt(i);
            column++;
            if (isInvisible(c)) {
                return Optional.of(text.error(number, column, "yaml.invisible-character", codePoint(c)));
            }
            if (!utf8 && (mostly ? c == 0xFFFD : c > '~')) {
                return Optional.of(text.error(number, column, "yaml.not-utf8"));
            }
        }
        return Optional.empty();
    }

    /** As Unicode writes it: U+00A0. */
    private static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private static boolean isInvisible(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\u0085';
        boolean noCharacter =
                (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == 0xFFFE || c == 0xFFFF;
        return control || noCharacter || c == 0xFEFF;
    }
}
