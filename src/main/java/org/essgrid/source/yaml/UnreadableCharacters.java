package org.essgrid.source.yaml;

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
            Optional<Diagnostic> found = onLine(text, line, utf8);
            if (found.isPresent()) {
                return found;
            }
        }
        return utf8 ? Optional.empty() : Optional.of(text.error(0, 0, "yaml.not-utf8"));
    }

    private static Optional<Diagnostic> onLine(YamlText text, int line, boolean utf8) {
        String content = text.line(line);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (isInvisible(c)) {
                return Optional.of(text.error(line, i + 1, "yaml.invisible-character", "U+%04X".formatted((int) c)));
            }
            if (!utf8 && c > '~') {
                return Optional.of(text.error(line, i + 1, "yaml.not-utf8"));
            }
        }
        return Optional.empty();
    }

    private static boolean isInvisible(char c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\u0085';
        return control || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
    }
}
