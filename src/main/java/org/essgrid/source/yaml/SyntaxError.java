package org.essgrid.source.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why the parser gave up, in words that help the author.
 *
 * @param repaired the text with the mistake corrected, so that what follows can be read too; empty if the correction is unknown
 */
record SyntaxError(Diagnostic diagnostic, Optional<YamlText> repaired) {

    /** A line without its dash may be this far from where the dash belongs. */
    private static final int MOST_SHIFTED = 2;

    /** @param lastLine the line where the piece read last begins */
    static SyntaxError of(YamlText text, Throwable cause, int lastLine) {
        return cause instanceof MarkedYamlEngineException exception
                ? of(text, exception, lastLine)
                : new SyntaxError(unmarked(text, lastLine), Optional.empty());
    }

    /** Looks for a mistake on the lines that the exception names, else says what the parser expected. */
    private static SyntaxError of(YamlText text, MarkedYamlEngineException exception, int lastLine) {
        int line = line(exception.getProblemMark());
        for (int candidate : candidates(text, exception, line, lastLine)) {
            Optional<TypingMistake> mistake = TypingMistake.on(text.line(candidate));
            if (mistake.isPresent()) {
                return corrected(text, candidate, mistake.get());
            }
        }
        return new SyntaxError(inPlainWords(text, exception), Optional.empty());
    }

    /** The parser met digits that make no character, on this line or further down, or a version of YAML unknown to it. */
    private static Diagnostic unmarked(YamlText text, int lastLine) {
        for (int number = lastLine; number <= text.lines().size(); number++) {
            if (text.line(number).startsWith("%YAML")) {
                return text.error(number, 1, "yaml.syntax");
            }
            Optional<TypingMistake> mistake = QuotingMistakes.unknownEscape(YamlLine.of(text.line(number)));
            if (mistake.isPresent()) {
                return mistake.get().diagnostic(text, number);
            }
        }
        return text.error(lastLine, 1, "yaml.syntax");
    }

    private static SyntaxError corrected(YamlText text, int line, TypingMistake mistake) {
        // How deep a tab was meant to indent cannot be known.
        Optional<YamlText> repaired = mistake.key().equals("yaml.tab")
                ? Optional.empty()
                : Optional.of(text.withLine(line, mistake.written()));
        return new SyntaxError(mistake.diagnostic(text, line), repaired);
    }

    private static List<Integer> candidates(
            YamlText text, MarkedYamlEngineException exception, int line, int lastLine) {
        int before = line - 1;
        while (before > 1 && text.line(before).isBlank()) {
            before--;
        }
        String context = String.valueOf(exception.getContext());
        boolean begunEarlier = context.contains("simple key") || context.contains("quoted scalar");
        int first = begunEarlier ? line(exception.getContextMark()) : line;
        return List.of(first, line, lastLine, before);
    }

    private static Diagnostic inPlainWords(YamlText text, MarkedYamlEngineException exception) {
        String problem = String.valueOf(exception.getProblem());
        String context = String.valueOf(exception.getContext());
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return at(text, exception.getContextMark(), "yaml.unclosed-quote-below");
        }
        if (context.contains("flow")) {
            return at(text, exception.getContextMark(), "yaml.unclosed-bracket");
        }
        if (problem.contains("could not find expected ':'")) {
            return missingDash(text, line(exception.getContextMark()))
                    .orElseGet(() -> at(text, exception.getContextMark(), "yaml.no-colon"));
        }
        boolean misplaced = problem.contains("block end") || problem.contains("mapping values are not allowed");
        Optional<Diagnostic> dash = misplaced ? missingDash(text, line(exception.getProblemMark())) : Optional.empty();
        if (dash.isPresent()) {
            return dash.get();
        }
        return at(text, exception.getProblemMark(), misplaced ? "yaml.indentation" : "yaml.syntax");
    }

    /** This line or the one before begins as a neighbour does after its dash. */
    private static Optional<Diagnostic> missingDash(YamlText text, int line) {
        YamlLine given = YamlLine.of(text.line(line));
        // The first item lacks the dash that this one has.
        Stream<Integer> first = Stream.iterate(line - 1, i -> given.hasDash() && i > 0, i -> i - 1)
                .filter(i -> text.line(i).startsWith(given.beginning(), given.start()))
                .limit(1);
        return Stream.concat(Stream.of(line, line - 1), first)
                .filter(number -> beginsAsItem(text, number, -1) || beginsAsItem(text, number, 1))
                .findFirst()
                .map(number -> TypingMistake.missingDash(text.line(number)).diagnostic(text, number));
    }

    /** Whether an item of the list that surrounds a line, above or below, begins with the same key or with a brace too. */
    private static boolean beginsAsItem(YamlText text, int number, int step) {
        YamlLine line = YamlLine.of(text.line(number));
        String beginning = line.beginning();
        boolean inList = !line.hasDash() && !beginning.isEmpty();
        for (int i = number + step; inList && i > 0 && i <= text.lines().size(); i += step) {
            YamlLine other = YamlLine.of(text.line(i));
            int shift = other.start() - "- ".length() - line.start();
            if (other.hasDash() && other.beginning().equals(beginning) && Math.abs(shift) <= MOST_SHIFTED) {
                return true;
            }
            inList = other.text().isBlank() || other.start() >= Math.max(1, line.start() - MOST_SHIFTED);
        }
        return false;
    }

    private static Diagnostic at(YamlText text, Optional<Mark> mark, String key) {
        return text.error(line(mark), mark.map(Mark::getColumn).orElse(0) + 1, key);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
