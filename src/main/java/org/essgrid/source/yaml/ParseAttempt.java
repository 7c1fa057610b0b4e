package org.essgrid.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import tools.jackson.core.JacksonException;

/**
 * One run of the parser over a text.
 *
 * @param tree the tree, if the text could be understood
 * @param repaired the text with a mistake corrected, if parsing it can find the problems after the mistake
 */
record ParseAttempt(Optional<YamlNode> tree, List<Diagnostic> problems, Optional<YamlText> repaired) {

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
        return new ParseAttempt(Optional.empty(), plus(checker.found(), List.of(error.diagnostic())), error.repaired());
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
