package org.essgrid.grid.formula;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.grid.formula.FormulaParser.Problem;

/** Recognises the slips that people really make in a formula, for which the library's own words are no help. */
final class SyntaxHint {

    private record Slip(Pattern pattern, String key) {}

    private static final String OUTSIDE_QUOTES = "(?=(?:[^'\"]|'[^']*'|\"[^\"]*\")*$)";

    private static final List<Slip> SLIPS = List.of(
            slip("[‘’“”«»]", "grid.formula-quotes"),
            slip("=[<>]" + OUTSIDE_QUOTES, "grid.formula-order"),
            slip("[≤≥≠×÷]" + OUTSIDE_QUOTES, "grid.formula-sign"),
            slip("(?<![\\p{L}_0-9])(et|ou|non|si)(?![\\p{L}_0-9])" + OUTSIDE_QUOTES, "grid.formula-french-word"),
            slip("%" + OUTSIDE_QUOTES, "grid.formula-percent"));

    private SyntaxHint() {}

    private static Slip slip(String pattern, String key) {
        return new Slip(Pattern.compile(pattern), key);
    }

    static Optional<Problem> find(String text, int longest, int deepest) {
        if (text.isBlank()) {
            return Optional.of(Problem.at(0, "grid.formula-empty"));
        }
        if (text.length() > longest) {
            return Optional.of(Problem.at(longest, "grid.formula-too-long", longest));
        }
        if (depth(text) > deepest) {
            return Optional.of(Problem.at(0, "grid.formula-too-deep", deepest));
        }
        for (Slip slip : SLIPS) {
            Matcher matcher = slip.pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(Problem.at(matcher.start(), slip.key, matcher.group()));
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
}
