package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.essgrid.text.Language;

/**
 * Evaluates a printed line without the program's own code: numbers with the language's decimal mark,
 * texts in quotes, comparisons (1 true, 0 false), + − × / ^ and functions.
 */
public final class Calculator {

    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_UP);

    /** A missing answer, in the branch of an {@code if} that is not taken; elsewhere it spoils the result. */
    private static final String UNKNOWN = "?";

    private final String line;
    private final char mark;
    private final char separator;
    private int at;

    private Calculator(String line, Language language) {
        this.line = line;
        this.mark = language == Language.FRENCH ? ',' : '.';
        this.separator = language == Language.FRENCH ? ';' : ',';
    }

    public static BigDecimal evaluate(String line, Language language) {
        Calculator calculator = new Calculator(line, language);
        Object result = calculator.either();
        calculator.blanks();
        if (calculator.at < line.length()) {
            throw calculator.lost();
        }
        return (BigDecimal) result;
    }

    private Object either() {
        Object left = both();
        while (word("or")) {
            left = truth(isTrue(left) | isTrue(both()));
        }
        return left;
    }

    private Object both() {
        Object left = not();
        while (word("and")) {
            left = truth(isTrue(left) & isTrue(not()));
        }
        return left;
    }

    private Object not() {
        return word("not") ? truth(!isTrue(not())) : comparison();
    }

    private Object comparison() {
        Object left = sum();
        for (String sign : List.of("<=", ">=", "!=", "<", ">", "=")) {
            if (word(sign)) {
                return truth(holds(left, sign, sum()));
            }
        }
        return left;
    }

    @SuppressWarnings("unchecked")
    private static boolean holds(Object left, String sign, Object right) {
        // What is not known makes no difference where it is printed, so any truth will do.
        if (left.equals(UNKNOWN) || right.equals(UNKNOWN)) {
            return false;
        }
        int order = ((Comparable<Object>) left).compareTo(right);
        return switch (sign) {
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            default -> order == 0;
        };
    }

    private Object sum() {
        Object left = product();
        while (true) {
            if (word("+")) {
                left = number(left).add(number(product()), DIGITS);
            } else if (word("−") || word("-")) {
                left = number(left).subtract(number(product()), DIGITS);
            } else {
                return left;
            }
        }
    }

    private Object product() {
        Object left = power();
        while (true) {
            if (word("×")) {
                left = number(left).multiply(number(power()), DIGITS);
            } else if (word("/")) {
                left = number(left).divide(number(power()), DIGITS);
            } else {
                return left;
            }
        }
    }

    private Object power() {
        Object base = atom();
        return word("^")
                ? BigDecimal.valueOf(
                        Math.pow(number(base).doubleValue(), number(power()).doubleValue()))
                : base;
    }

    private Object atom() {
        if (word("-")) {
            return number(atom()).negate();
        }
        if (word("(")) {
            Object inner = either();
            expect(")");
            return inner;
        }
        if (word(UNKNOWN)) {
            return UNKNOWN;
        }
        if (word("'")) {
            int end = line.indexOf('\'', at);
            String text = line.substring(at, end);
            at = end + 1;
            return text;
        }
        int from = at;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == mark)) {
            at++;
        }
        String token = line.substring(from, at);
        if (token.equals("true") || token.equals("false")) {
            return truth(token.equals("true"));
        }
        return !token.isEmpty() && Character.isLetter(token.charAt(0))
                ? function(token.toLowerCase(Locale.ROOT))
                : literal(token);
    }

    private BigDecimal literal(String token) {
        if (token.isEmpty()) {
            throw lost();
        }
        return new BigDecimal(token.replace(mark, '.'));
    }

    private Object function(String name) {
        List<Object> terms = new ArrayList<>();
        expect("(");
        do {
            terms.add(either());
        } while (word(String.valueOf(separator)));
        expect(")");
        // Only in the branch of an "if" that is not taken.
        if (!name.equals("count") && !name.equals("if") && terms.contains(UNKNOWN)) {
            return UNKNOWN;
        }
        BigDecimal first = number(terms.get(0));
        return switch (name) {
            case "min" ->
                terms.stream()
                        .map(Calculator::number)
                        .min(BigDecimal::compareTo)
                        .orElseThrow();
            case "max" ->
                terms.stream()
                        .map(Calculator::number)
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
            case "count" ->
                BigDecimal.valueOf(terms.stream().filter(Calculator::isTrue).count());
            case "abs" -> first.abs();
            case "sqrt" -> first.sqrt(DIGITS);
            case "ln" -> BigDecimal.valueOf(Math.log(first.doubleValue()));
            case "log10" -> BigDecimal.valueOf(Math.log10(first.doubleValue()));
            case "if" -> isTrue(first) ? terms.get(1) : terms.get(2);
            case "round" -> rounded(terms, RoundingMode.HALF_UP);
            case "roundup" -> rounded(terms, RoundingMode.UP);
            case "rounddown" -> rounded(terms, RoundingMode.DOWN);
            case "roundhalfeven" -> rounded(terms, RoundingMode.HALF_EVEN);
            default -> throw lost();
        };
    }

    private static BigDecimal rounded(List<Object> terms, RoundingMode mode) {
        return number(terms.get(0)).setScale(number(terms.get(1)).intValueExact(), mode);
    }

    private void blanks() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean word(String word) {
        blanks();
        boolean here = line.regionMatches(true, at, word, 0, word.length());
        at += here ? word.length() : 0;
        return here;
    }

    private void expect(String word) {
        if (!word(word)) {
            throw lost();
        }
    }

    private IllegalArgumentException lost() {
        return new IllegalArgumentException("cannot evaluate from " + at + ": " + line);
    }

    private static boolean isTrue(Object value) {
        return number(value).signum() != 0;
    }

    private static BigDecimal truth(boolean holds) {
        return holds ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal number(Object value) {
        return value.equals(UNKNOWN) ? new BigDecimal("1e29") : (BigDecimal) value;
    }
}
