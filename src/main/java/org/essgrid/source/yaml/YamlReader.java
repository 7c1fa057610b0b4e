package org.essgrid.source.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.source.DecodedText;
import tools.jackson.core.JacksonException;

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

    /**
     * One run of the parser over a text.
     *
     * @param tree the tree, if the text could be understood
     * @param repaired the text with a mistake corrected, if parsing it can find the problems after the mistake
     */
    private record ParseAttempt(Optional<YamlNode> tree, List<Diagnostic> problems, Optional<YamlText> repaired) {

        static ParseAttempt at(YamlText text) {
            SubsetChecker checker = new SubsetChecker(text);
            try (YamlTokens tokens = new YamlTokens(text)) {
                TreeBuilder builder = new TreeBuilder(text, tokens, checker);
                try {
                    return of(text, builder.document(), checker);
                } catch (JacksonException e) {
                    return e.getCause() == null
                            ? refused(tokens, checker, e)
                            : failed(SyntaxError.of(text, e.getCause(), builder.lastLine()), checker);
                } catch (IllegalArgumentException e) {
                    // The parser does not check that the digits of an escape make a character.
                    return failed(SyntaxError.of(text, e, builder.lastLine()), checker);
                } catch (InvalidInputException e) {
                    return new ParseAttempt(Optional.empty(), plus(checker.found(), e.diagnostics()), Optional.empty());
                }
            }
        }

        /** What is sound YAML but not to Jackson: a key that is no text, or a scalar that is not of its tag. */
        private static ParseAttempt refused(YamlTokens tokens, SubsetChecker checker, JacksonException exception) {
            tokens.readPlace();
            checker.check(tokens);
            if (tokens.atUnusableKey()) {
                checker.keyNotText(tokens.location());
            } else if (tokens.tag().isEmpty()) {
                throw exception;
            }
            return new ParseAttempt(Optional.empty(), checker.found(), Optional.empty());
        }

        private static ParseAttempt failed(SyntaxError error, SubsetChecker checker) {
            return new ParseAttempt(
                    Optional.empty(), plus(checker.found(), List.of(error.diagnostic())), error.repaired());
        }

        private static ParseAttempt of(YamlText text, Optional<YamlNode> root, SubsetChecker checker) {
            boolean empty = root.isEmpty() || (root.get() instanceof YamlScalar scalar && scalar.isAbsent());
            if (empty && checker.found().isEmpty()) {
                return new ParseAttempt(Optional.empty(), List.of(text.error(0, 0, "yaml.empty")), Optional.empty());
            }
            return new ParseAttempt(checker.treeIsSound() ? root : Optional.empty(), checker.found(), Optional.empty());
        }

        private static List<Diagnostic> plus(List<Diagnostic> some, List<Diagnostic> more) {
            List<Diagnostic> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }
    }
}
