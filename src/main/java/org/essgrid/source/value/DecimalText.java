package org.essgrid.source.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The result of reading a text where a number is expected. */
public sealed interface DecimalText {

    /** A number in the expected unit. */
    @SuppressWarnings("AvoidCommonTypeNames") // It is written DecimalText.Number wherever it is used.
    record Number(BigDecimal value) implements DecimalText {}

    /**
     * A date: spreadsheets turn {@code 22.5} into 22 May.
     *
     * @param meant the number that was probably typed, with a decimal comma; {@code 22.05} gives the same date as
     *     {@code 22.5}, so it is a guess
     */
    record Date(String meant) implements DecimalText {}

    /** A number in another unit than the expected one, or in a unit where none is expected. */
    record OtherUnit(String unit) implements DecimalText {}

    /** None of these, or more than 40 characters. */
    record NotANumber() implements DecimalText {}

    /**
     * Reads a number as people type it: {@code 1 234,5}, {@code 1234.5}, {@code 1.234,5}, {@code 1,234.5}, {@code −3 %},
     * {@code 1,00E+05}. A single comma or point is a decimal mark, so {@code 1,234} is a little more than one, as
     * in French; two kinds of mark, or one kind several times, separate thousands if the digits come in groups of three.
     * Nothing else may follow.
     *
     * @param unit the unit that may follow the number, or empty if none may; case, accents, spaces and a plural are
     *     ignored
     */
    static DecimalText parse(String typed, String unit) {
        if (DecimalGrammar.isPlain(typed)) {
            return new Number(new BigDecimal(typed.replace(',', '.')));
        }
        String text = ordinary(typed);
        if (text.length() > DecimalGrammar.LONGEST) {
            return new NotANumber();
        }
        Optional<String> behindDate = SpreadsheetDate.numberBehind(text);
        if (behindDate.isPresent()) {
            return new Date(behindDate.get());
        }
        int end = bodyEnd(text);
        Optional<BigDecimal> value = DecimalGrammar.read(text.substring(0, end).strip());
        String rest = text.substring(end).strip();
        if (value.isEmpty() || (!rest.isEmpty() && !MeasureUnit.isPlausible(rest))) {
            return new NotANumber();
        }
        return rest.isEmpty() || MeasureUnit.areSame(rest, unit) ? new Number(value.get()) : new OtherUnit(rest);
    }

    /** The text with ordinary spaces and signs in place of those that look like them. */
    private static String ordinary(String typed) {
        return typed.replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2009', ' ')
                .replace('\u2212', '-')
                .strip();
    }

    /** Where the number ends and its unit begins. */
    private static int bodyEnd(String text) {
        int end = 0;
        while (end < text.length() && "+-0123456789., ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String rest = text.substring(end).toUpperCase(Locale.ROOT);
        int exponent = rest.startsWith("E") ? 1 : 0;
        int digits = exponent;
        if (exponent > 0 && digits < rest.length() && "+-".indexOf(rest.charAt(digits)) >= 0) {
            digits++;
        }
        int after = digits;
        while (exponent > 0 && after < rest.length() && rest.charAt(after) >= '0' && rest.charAt(after) <= '9') {
            after++;
        }
        return after > digits ? end + after : end;
    }
}
