package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;

/** Formats the numbers and terms of an explanation. */
record ExplanationFigures(NumberStyle style) {

    /** Formulas calculate with 34 digits. */
    private static final int MOST_DIGITS = 34;

    private static final int USUAL_DIGITS = 12;

    /** So many digits may be lost in a difference without visible effect. */
    private static final int SPARE_DIGITS = 2;

    ExplanationFigures(Language language) {
        this(new NumberStyle(language));
    }

    /** A score, 0..1, shown out of 100. */
    String outOfHundred(double share) {
        return number(BigDecimal.valueOf(share).movePointRight(2));
    }

    String number(double number) {
        return number(BigDecimal.valueOf(number));
    }

    String number(BigDecimal number) {
        return negative(style.plain(NumberStyle.significant(number)));
    }

    /**
     * A value that is looked up in a scale, with more digits than usual if it is so close to one of the scale's figures that
     * their difference would lose too many.
     */
    String value(BigDecimal value, List<Double> landmarks) {
        double x = value.doubleValue();
        double nearest = landmarks.stream()
                .mapToDouble(landmark -> Math.abs(x - landmark))
                .filter(distance -> distance > 0)
                .min()
                .orElse(1);
        int lost = (int) Math.ceil(Math.log10(Math.max(1, Math.abs(x) / nearest)));
        int digits = Math.min(MOST_DIGITS, USUAL_DIGITS + Math.max(0, lost - SPARE_DIGITS));
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        BigDecimal stripped = rounded.stripTrailingZeros();
        return negative(style.plain(stripped.scale() < 0 ? stripped.setScale(0) : stripped));
    }

    String published(BigDecimal number) {
        return negative(style.plain(number));
    }

    String percent(double share) {
        return style.percent(share);
    }

    /** Writes a function of several terms: {@code min(1; 2)}, with a comma where the decimal mark is a point. */
    String function(String name, String... terms) {
        return name + "(" + String.join(style.decimalMark() == ',' ? "; " : ", ", terms) + ")";
    }

    /** Converts a formula from the syntax of grids (decimal points, commas between terms) to the reader's notation. */
    String inReadersLanguage(String formula) {
        String signs = formula.replace("*", "×").replace("−", "-");
        return style.decimalMark() == ',' ? signs.replace(',', ';').replace('.', ',') : signs;
    }

    /** A negative number is put in brackets, so that it can follow an operator. */
    private static String negative(String number) {
        return number.startsWith("-") ? "(" + number + ")" : number;
    }

    Arithmetic arithmetic(String expression, double result) {
        return new Arithmetic(expression, number(result));
    }

    /** The terms of several parts, joined: {@code 2 × 75 + 1 × 50}. */
    static String join(List<Contribution> parts, String between, Function<Contribution, String> term) {
        return parts.stream().map(term).collect(Collectors.joining(between));
    }

    /** The sum of several terms, in brackets unless there is only one. */
    static String sum(List<Contribution> parts, Function<Contribution, String> term) {
        String terms = join(parts, " + ", term);
        return parts.size() == 1 ? terms : "(" + terms + ")";
    }

    String weight(Contribution part) {
        return number(part.weight());
    }

    /** The points of a part in a sum. */
    String points(Contribution part) {
        return number(part.weight() * part.counted().orElseThrow());
    }

    String score(Contribution part) {
        return outOfHundred(part.counted().orElseThrow());
    }
}
