package org.essgrid.answers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates the conditions of a form as the tools do: texts are compared as texts, and no number is less than an empty one. */
final class ToolCondition {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\$\\{[\\w.-]+}|selected\\(|[A-Za-z][\\w.]*|\"[^\"]*\"|'[^']*'"
                    + "|[0-9.]+|<=|>=|!=|==|[=<>+*(),-])");

    private final List<String> tokens = new ArrayList<>();
    private final UnaryOperator<String> answers;
    private int at;

    private ToolCondition(String condition, UnaryOperator<String> answers) {
        Matcher token = TOKEN.matcher(condition);
        int end = 0;
        while (token.find()) {
            if (token.start() != end) {
                throw new IllegalArgumentException(condition);
            }
            end = token.end();
            tokens.add(token.group(1));
        }
        this.answers = answers;
    }

    /** @param answers the answer to the question of a code; empty without one */
    static boolean holds(String condition, UnaryOperator<String> answers) {
        ToolCondition parsed = new ToolCondition(condition, answers);
        boolean result = parsed.or();
        if (parsed.at < parsed.tokens.size()) {
            throw new IllegalArgumentException(condition);
        }
        return result;
    }

    private String next() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        boolean there = next().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private boolean or() {
        boolean result = and();
        while (take("or")) {
            result |= and();
        }
        return result;
    }

    private boolean and() {
        boolean result = comparison();
        while (take("and")) {
            result &= comparison();
        }
        return result;
    }

    private boolean comparison() {
        int start = at;
        if (take("selected(")) {
            String box = value();
            take(",");
            String option = value();
            take(")");
            return List.of(box.split(" ")).contains(option);
        }
        if (take("(")) {
            boolean inner = or();
            if (take(")")
                    && !List.of("=", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*")
                            .contains(next())) {
                return inner;
            }
            at = start;
        }
        String left = sum();
        String sign = next();
        at++;
        String right = sum();
        if (sign.equals("=") || sign.equals("==") || sign.equals("!=")) {
            boolean same = left.equals(right) || (isNumber(left) && isNumber(right) && number(left) == number(right));
            return same != sign.equals("!=");
        }
        double difference = number(left) - number(right);
        return switch (sign) {
            case "<" -> difference < 0;
            case "<=" -> difference <= 0;
            case ">" -> difference > 0;
            case ">=" -> difference >= 0;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    private String sum() {
        String result = product();
        while (next().equals("+") || next().equals("-")) {
            boolean plus = take("+") || !take("-");
            double other = number(product());
            result = String.valueOf(number(result) + (plus ? other : -other));
        }
        return result;
    }

    private String product() {
        String result = value();
        while (take("*")) {
            result = String.valueOf(number(result) * number(value()));
        }
        return result;
    }

    private String value() {
        String token = next();
        at++;
        if (token.equals("(")) {
            String inner = sum();
            take(")");
            return inner;
        }
        if (token.startsWith("'") || token.startsWith("\"")) {
            return token.substring(1, token.length() - 1);
        }
        if (token.startsWith("${")) {
            return answers.apply(token.substring(2, token.length() - 1));
        }
        return token.endsWith(".NAOK") ? answers.apply(token.substring(0, token.length() - 5)) : token;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static double number(String text) {
        return isNumber(text) ? Double.parseDouble(text) : Double.NaN;
    }
}
