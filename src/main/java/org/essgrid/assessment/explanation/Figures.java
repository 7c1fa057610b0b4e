package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essgrid.assessment.Part;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.text.NumberStyle;

/** Numbers and terms as they stand in an explanation. */
record Figures(NumberStyle style) {

    /** A score, 0..1, as it is shown: out of 100. */
    String outOfHundred(double share) {
        return number(
                BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(100)).doubleValue());
    }

    String number(double number) {
        return negative(style.plain(number));
    }

    String number(BigDecimal number) {
        return negative(style.plain(NumberStyle.significant(number)));
    }

    String published(BigDecimal number) {
        return negative(style.plain(number));
    }

    /** Writes a function of several terms: {@code min(1; 2)}, with a comma where the decimal mark is a point. */
    String function(String name, String... terms) {
        return name + "(" + String.join(style.decimalMark() == ',' ? "; " : ", ", terms) + ")";
    }

    /** A formula in the syntax of grids (points, commas between terms), as the reader writes it. */
    String inReadersLanguage(String formula) {
        String signs = formula.replace("*", "×").replace("−", "-");
        return style.decimalMark() == ',' ? signs.replace(',', ';').replace('.', ',') : signs;
    }

    /** A negative number in brackets, so that it may stand after an operator. */
    private static String negative(String number) {
        return number.startsWith("-") ? "(" + number + ")" : number;
    }

    Arithmetic arithmetic(String expression, double result) {
        return new Arithmetic(expression, style.plain(result));
    }

    /** The terms of several parts, joined: {@code 2 × 75 + 1 × 50}. */
    static String join(List<Part> parts, String between, Function<Part, String> term) {
        return parts.stream().map(term).collect(Collectors.joining(between));
    }

    String weight(Part part) {
        return number(part.weight());
    }

    String score(Part part) {
        return outOfHundred(part.counted().orElseThrow());
    }
}
