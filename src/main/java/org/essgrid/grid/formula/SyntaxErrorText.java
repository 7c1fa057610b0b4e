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

/** Says in plain words why the library could not read a formula. */
final class SyntaxErrorText {

    private static final Pattern COMMA = Pattern.compile("([0-9]+),([0-9]+)");
    private static final Pattern SPACE = Pattern.compile("[0-9]+([  ][0-9]{3})+(?![0-9])");

    /** The library has one exception for all; the beginnings of its messages tell them apart. */
    private static final List<String> BRACKETS = List.of("Closing brace not found", "Unexpected closing brace");

    private static final List<String> ARITY = List.of("Not enough parameters", "Too many parameters");
    private static final List<String> OPERAND =
            List.of("Missing operand", "Missing second operand", "Unexpected token after infix operator");

    private final String text;
    private final String message;
    private final String near;
    private final int position;

    private SyntaxErrorText(String text, ParseException e) {
        this.text = text;
        this.message = String.valueOf(e.getMessage());
        this.near = e.getTokenString() == null ? "" : e.getTokenString().strip();
        this.position = Math.max(0, Math.min(text.length(), e.getStartPosition() - 1));
    }

    static Problem of(String text, ParseException e) {
        return new SyntaxErrorText(text, e).problem();
    }

    private Problem problem() {
        if (message.startsWith("Undefined function")) {
            String called = called();
            return Problem.at(
                            position,
                            "grid.formula-function",
                            called,
                            String.join(", ", new TreeSet<>(FormulaLanguage.FUNCTIONS)))
                    .suggesting(Suggestion.nearest(called, FormulaLanguage.FUNCTIONS));
        }
        if (message.startsWith("Closing quote not found")) {
            return Problem.at(position, "grid.formula-open-quote");
        }
        return digits().orElseGet(this::structure);
    }

    /** Numbers written as in a French text explain most of what follows them. */
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
            return Problem.at(position, "grid.formula-arity", called());
        }
        if (starts(OPERAND)) {
            return Problem.at(position, "grid.formula-operand", near);
        }
        return near.isEmpty() || near.equals(text.strip())
                ? Problem.at(position, "grid.formula-unreadable")
                : Problem.at(position, "grid.formula-unreadable-near", near);
    }

    private boolean starts(List<String> beginnings) {
        return beginnings.stream().anyMatch(message::startsWith);
    }

    private String called() {
        int open = near.indexOf('(');
        return (open < 0 ? near : near.substring(0, open)).toLowerCase(Locale.ROOT);
    }
}
