package org.essgrid.source.yaml;

import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why the parser gave up, in words that help.
 *
 * @param repaired the text with the slip mended, so that what follows can be read too; empty if there is no knowing
 */
record SyntaxFault(Diagnostic diagnostic, Optional<YamlText> repaired) {

    /** @param lastLine the line where the piece read last begins */
    static SyntaxFault of(YamlText text, Throwable cause, int lastLine) {
        return cause instanceof MarkedYamlEngineException stumble
                ? of(text, stumble, lastLine)
                : new SyntaxFault(unmarked(text, lastLine), Optional.empty());
    }

    /** Looks for a slip on the lines that the parser complains of, else says what it expected. */
    private static SyntaxFault of(YamlText text, MarkedYamlEngineException stumble, int lastLine) {
        int line = line(stumble.getProblemMark());
        for (int candidate : candidates(text, stumble, line, lastLine)) {
            Optional<Slip> slip = Traps.on(text.line(candidate));
            if (slip.isPresent()) {
                return mended(text, candidate, slip.get());
            }
        }
        return new SyntaxFault(inPlainWords(text, stumble), Optional.empty());
    }

    /** The parser met digits that make no character, on this line or further down, or a version of YAML unknown to it. */
    private static Diagnostic unmarked(YamlText text, int lastLine) {
        for (int number = lastLine; number <= text.lines().size(); number++) {
            if (text.line(number).startsWith("%YAML")) {
                return text.error(number, 1, "yaml.syntax");
            }
            Optional<Slip> slip = QuoteTraps.unknownEscape(YamlLine.of(text.line(number)));
            if (slip.isPresent()) {
                return slip.get().diagnostic(text, number);
            }
        }
        return text.error(lastLine, 1, "yaml.syntax");
    }

    private static SyntaxFault mended(YamlText text, int line, Slip slip) {
        // How deep a tab was meant to indent cannot be known.
        Optional<YamlText> repaired =
                slip.key().equals("yaml.tab") ? Optional.empty() : Optional.of(text.withLine(line, slip.written()));
        return new SyntaxFault(slip.diagnostic(text, line), repaired);
    }

    private static List<Integer> candidates(YamlText text, MarkedYamlEngineException stumble, int line, int lastLine) {
        int before = line - 1;
        while (before > 1 && text.line(before).isBlank()) {
            before--;
        }
        String context = String.valueOf(stumble.getContext());
        boolean begunEarlier = context.contains("simple key") || context.contains("quoted scalar");
        int first = begunEarlier ? line(stumble.getContextMark()) : line;
        return List.of(first, line, lastLine, before);
    }

    private static Diagnostic inPlainWords(YamlText text, MarkedYamlEngineException stumble) {
        String problem = String.valueOf(stumble.getProblem());
        String context = String.valueOf(stumble.getContext());
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return at(text, stumble.getContextMark(), "yaml.unclosed-quote-below");
        }
        if (context.contains("flow")) {
            return at(text, stumble.getContextMark(), "yaml.unclosed-bracket");
        }
        if (problem.contains("could not find expected ':'")) {
            return at(text, stumble.getContextMark(), "yaml.no-colon");
        }
        boolean misplaced = problem.contains("block end") || problem.contains("mapping values are not allowed");
        return at(text, stumble.getProblemMark(), misplaced ? "yaml.indentation" : "yaml.syntax");
    }

    private static Diagnostic at(YamlText text, Optional<Mark> mark, String key) {
        return text.error(line(mark), mark.map(Mark::getColumn).orElse(0) + 1, key);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
