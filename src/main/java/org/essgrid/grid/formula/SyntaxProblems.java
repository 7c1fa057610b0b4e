package org.essgrid.grid.formula;

import com.ezylang.evalex.parser.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.formula.FormulaParser.Problem;

/** Explains in plain words why a formula cannot be parsed. */
final class SyntaxProblems {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_DEPTH = 40;

    private record CommonMistake(Pattern pattern, String key) {}

    private static final String OUTSIDE_QUOTES = "(?=(?:[^'\"]|'[^']*'|\"[^\"]*\")*$)";

    /** The signs of a word processor, each with what a formula has instead. */
    private static final String SIGNS = "≤≥≠×÷−–";

    private static final List<String> WRITTEN = List.of("<=", ">=", "!=", "*", "/", "-", "-");

    private static final List<CommonMistake> COMMON_MISTAKES = List.of(
            mistake("[‘’“”«»]", "grid.formula-quotes"),
            mistake("=[<>]" + OUTSIDE_QUOTES, "grid.formula-order"),
            mistake("[" + SIGNS + "]" + OUTSIDE_QUOTES, "grid.formula-sign"),
            mistake("(?<![\\p{L}_0-9])(et|ou|non|si)(?![\\p{L}_0-9])" + OUTSIDE_QUOTES, "grid.formula-french-word"),
            mistake("%" + OUTSIDE_QUOTES, "grid.formula-percent"));

    private static final Pattern COMMA = Pattern.compile("([0-9]+),([0-9]+)");
    private static final Pattern SPACE = Pattern.compile("[0-9]+([  ][0-9]{3})+(?![0-9])");

    /** The library throws one exception for all errors, which only differ in the beginning of the message. */
    private static final List<String> BRACKETS = List.of("Closing brace not found", "Unexpected closing brace");

    private static final List<String> ARITY = List.of("Not enough parameters", "Too many parameters");
    private static final List<String> OPERAND =
            List.of("Missing operand", "Missing second operand", "Unexpected token after infix operator");

    private final String text;
    private final String message;
    private final String token;
    private final int position;

    private SyntaxProblems(String text, ParseException e) {
        this.text = text;
        this.message = String.valueOf(e.getMessage());
        this.token = e.getTokenString() == null ? "" : e.getTokenString().strip();
        this.position = Math.max(0, Math.min(text.length(), e.getStartPosition() - 1));
    }

    private static CommonMistake mistake(String pattern, String key) {
        return new CommonMistake(Pattern.compile(pattern), key);
    }

    /**
     * A problem that can be recognised in the text before it is parsed, for which the messages of the library are of no
     * help: a limit that is exceeded, or a frequent mistake.
     */
    static Optional<Problem> find(String text) {
        if (text.isBlank()) {
            return Optional.of(Problem.at(0, "grid.formula-empty"));
        }
        if (text.length() > MAX_LENGTH) {
            return Optional.of(Problem.at(MAX_LENGTH, "grid.formula-too-long", MAX_LENGTH));
        }
        if (depth(text) > MAX_DEPTH) {
            return Optional.of(Problem.at(0, "grid.formula-too-deep", MAX_DEPTH));
        }
        for (CommonMistake mistake : COMMON_MISTAKES) {
            Matcher matcher = mistake.pattern.matcher(text);
            if (matcher.find()) {
                int sign = SIGNS.indexOf(matcher.group());
                String written = sign < 0 ? "" : WRITTEN.get(sign);
                return Optional.of(Problem.at(matcher.start(), mistake.key, matcher.group(), written));
            }
        }
        return Optional.empty();
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /** The problem that the library reports as this exception. */
    static Problem of(String text, ParseException e) {
        return new SyntaxProblems(text, e).problem();
    }

    private Problem problem() {
        if (message.startsWith("Undefined function")) {
            String function = functionName();
            return Problem.at(
                            position,
                            "grid.formula-function",
                            function,
                            String.join(", ", new TreeSet<>(FormulaLanguage.FUNCTIONS)))
                    .suggesting(Suggestion.nearest(function, FormulaLanguage.FUNCTIONS));
        }
        if (message.startsWith("Closing quote not found")) {
            return Problem.at(position, "grid.formula-open-quote");
        }
        return digits().orElseGet(this::structure);
    }

    /** Checked first, because numbers in French notation cause most of the other errors. */
    private Optional<Problem> digits() {
        Matcher comma = COMMA.matcher(text);
        if (comma.find()) {
            return Optional.of(Problem.at(
                    comma.start(), "grid.formula-comma", comma.group(), comma.group(1) + "." + comma.group(2)));
        }
        Matcher space = SPACE.matcher(text);
        return space.find()
                ? Optional.of(Problem.at(
                        space.start(),
                        "grid.formula-space",
                        space.group(),
                        space.group().replaceAll("[^0-9]", "")))
                : Optional.empty();
    }

    private Problem structure() {
        if (starts(BRACKETS)) {
            return Problem.at(position, "grid.formula-brackets");
        }
        if (starts(ARITY)) {
            return Problem.at(position, "grid.formula-arity", functionName());
        }
        if (starts(OPERAND)) {
            return Problem.at(position, "grid.formula-operand", token);
        }
        return token.isEmpty() || token.equals(text.strip())
                ? Problem.at(position, "grid.formula-unreadable")
                : Problem.at(position, "grid.formula-unreadable-near", token);
    }

    private boolean starts(List<String> beginnings) {
        return beginnings.stream().anyMatch(message::startsWith);
    }

    private String functionName() {
        int open = token.indexOf('(');
        return (open < 0 ? token : token.substring(0, open)).toLowerCase(Locale.ROOT);
    }
}
