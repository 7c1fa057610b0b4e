package org.essgrid.source.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * One run of the parser over a text.
 *
 * @param tree the tree, if the text could be understood
 * @param repaired the text with a slip mended, worth another attempt that finds what stands behind the slip
 */
record Attempt(Optional<YamlNode> tree, List<Diagnostic> problems, Optional<YamlText> repaired) {

    static Attempt at(YamlText text) {
        Refusals refusals = new Refusals(text);
        TreeBuilder builder = new TreeBuilder(text, events(text.text()), refusals);
        try {
            return of(text, builder.document(), refusals);
        } catch (MarkedYamlEngineException e) {
            SyntaxFault fault = SyntaxFault.of(text, e, builder.lastLine());
            return new Attempt(Optional.empty(), plus(refusals.found(), List.of(fault.diagnostic())), fault.repaired());
        } catch (IllegalArgumentException e) {
            // The parser does not check that the figures of an escape make a character.
            return new Attempt(
                    Optional.empty(),
                    plus(refusals.found(), List.of(SyntaxFault.ofEscape(text, builder.lastLine()))),
                    Optional.empty());
        } catch (InvalidInputException e) {
            return new Attempt(Optional.empty(), plus(refusals.found(), e.diagnostics()), Optional.empty());
        }
    }

    private static Iterator<Event> events(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setVersionFunction(version -> version)
                // Read in one go: snakeyaml-engine 3.0.1 fails where its buffer ends between the halves of an emoji.
                .setBufferSize(text.length() + 16)
                .build();
        return new Parse(settings).parseString(text).iterator();
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
