package org.essgrid.source.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.DecodedText;

/**
 * Reads a YAML file into a located tree. Only the plain part of YAML is accepted: mappings, lists and texts, in one
 * document of at most 1 MiB, in UTF-8, at most 50 levels deep; no key twice, no anchor, alias, tag or merge key.
 */
public final class YamlReader {

    /** The largest file accepted, in bytes. */
    public static final int LARGEST = 1 << 20;

    /** How many syntax errors are corrected to look for more after them. */
    private static final int MOST_REPAIRS = 20;

    private YamlReader() {}

    /**
     * The tree of this file, or empty if it cannot be understood, with all that is wrong added to the problems. A tree
     * may come with problems too (a key given twice, of which the first counts), so that its meaning can be checked in
     * the same pass.
     *
     * @param file the file as the user named it
     */
    public static Optional<YamlNode> read(String file, byte[] bytes, Diagnostics problems) {
        if (bytes.length > LARGEST) {
            problems.error(file, "yaml.too-large");
            return Optional.empty();
        }
        if (isDocument(bytes)) {
            problems.error(file, "yaml.document");
            return Optional.empty();
        }
        DecodedText decoded = DecodedText.of(bytes);
        YamlText text = YamlText.of(file, decoded.text());
        Optional<Diagnostic> unreadable = UnreadableCharacters.in(decoded, text);
        if (unreadable.isPresent()) {
            problems.add(unreadable.get());
            return Optional.empty();
        }
        return parse(text, problems);
    }

    /** Whether the file is what a word processor or a spreadsheet saves, or a PDF. */
    private static boolean isDocument(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        return Stream.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "%PDF-", "{\\rtf")
                .anyMatch(start::startsWith);
    }

    private static Optional<YamlNode> parse(YamlText given, Diagnostics problems) {
        YamlText text = given;
        boolean corrected = false;
        for (int repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
            ParseAttempt attempt = ParseAttempt.at(text);
            problems.addAll(attempt.problems());
            if (attempt.repaired().isEmpty()) {
                return corrected ? Optional.empty() : attempt.tree();
            }
            text = attempt.repaired().get();
            corrected = true;
        }
        return Optional.empty();
    }
}
