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
 * @param repaired the text with a slip mended, worth another attempt that finds what stands behind the slip
 */
record Attempt(Optional<YamlNode> tree, List<Diagnostic> problems, Optional<YamlText> repaired) {

    static Attempt at(YamlText text) {
        Refusals refusals = new Refusals(text);
        try (YamlTokens tokens = new YamlTokens(text)) {
            TreeBuilder builder = new TreeBuilder(text, tokens, refusals);
            try {
                return of(text, builder.document(), refusals);
            } catch (JacksonException e) {
                return e.getCause() == null
                        ? refused(tokens, refusals, e)
                        : faulty(SyntaxFault.of(text, e.getCause(), builder.lastLine()), refusals);
            } catch (IllegalArgumentException e) {
                // The parser does not check that the digits of an escape make a character.
                return faulty(SyntaxFault.of(text, e, builder.lastLine()), refusals);
            } catch (InvalidInputException e) {
                return new Attempt(Optional.empty(), plus(refusals.found(), e.diagnostics()), Optional.empty());
            }
        }
    }

    /** What is sound YAML but not to Jackson: a key that is no text, or a scalar that is not of its tag. */
    private static Attempt refused(YamlTokens tokens, Refusals refusals, JacksonException refusal) {
        tokens.readPlace();
        refusals.check(tokens);
        if (tokens.atUnusableKey()) {
            refusals.keyNotText(tokens.location());
        } else if (tokens.tag().isEmpty()) {
            throw refusal;
        }
        return new Attempt(Optional.empty(), refusals.found(), Optional.empty());
    }

    private static Attempt faulty(SyntaxFault fault, Refusals refusals) {
        return new Attempt(Optional.empty(), plus(refusals.found(), List.of(fault.diagnostic())), fault.repaired());
    }

    private static Attempt of(YamlText text, Optional<YamlNode> root, Refusals refusals) {
        boolean empty = root.isEmpty() || (root.get() instanceof YamlScalar scalar && scalar.isAbsent());
        if (empty && refusals.found().isEmpty()) {
            return new Attempt(Optional.empty(), List.of(text.error(0, 0, "yaml.empty")), Optional.empty());
        }
        return new Attempt(refusals.treeIsSound() ? root : Optional.empty(), refusals.found(), Optional.empty());
    }

    private static List<Diagnostic> plus(List<Diagnostic> some, List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
