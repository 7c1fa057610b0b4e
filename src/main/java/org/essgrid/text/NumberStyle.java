package org.essgrid.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Formats numbers for a language: 1 234,5 in French, 1,234.5 in English. */
public record NumberStyle(Language language) {

    /** U+202F, the thousands separator of French typography. */
    private static final char THIN_SPACE = '\u202f';

    private static final String MINUS = "\u2212";

    /** Enough digits to redo a calculation, few enough to hide the noise of binary fractions. */
    private static final MathContext SIGNIFICANT = new MathContext(12, RoundingMode.HALF_UP);

    public char decimalMark() {
        return switch (language) {
            case FRENCH -> ',';
            case ENGLISH -> '.';
        };
    }

    private char thousandsMark() {
        return switch (language) {
            case FRENCH -> THIN_SPACE;
            case ENGLISH -> ',';
        };
    }

    /** With a thousands separator, for reading. Decimals are kept unchanged. */
    public String format(BigDecimal number) {
        String plain = plain(number);
        int end = plain.indexOf(decimalMark());
        StringBuilder grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = (end < 0 ? plain.length() : end) - 3; at > first; at -= 3) {
            grouped.insert(at, thousandsMark());
        }
        return grouped.toString();
    }

    /** Without a thousands separator, for arithmetic that can be typed into a calculator. */
    public String plain(BigDecimal number) {
        return number.toPlainString().replace('.', decimalMark());
    }

    /** At most 12 significant digits, without trailing zeros, for arithmetic. */
    public String plain(double number) {
        return plain(significant(BigDecimal.valueOf(number)));
    }

    /** A computed value, for reading: rounded half up to at most this many decimals, without trailing zeros. */
    public String format(BigDecimal number, int decimals) {
        return format(stripped(number.setScale(decimals, RoundingMode.HALF_UP)));
    }

    /** A change, for reading: with its sign and exactly this many decimals. */
    public String signed(BigDecimal change, int decimals) {
        BigDecimal rounded = change.setScale(decimals, RoundingMode.HALF_UP);
        String figure = format(rounded.abs());
        return rounded.signum() == 0 ? figure : (rounded.signum() > 0 ? "+" : MINUS) + figure;
    }

    /** A share, 0..1, as a percentage with at most one decimal: {@code 87,5 %}. */
    public String percent(double share) {
        BigDecimal percent = significant(BigDecimal.valueOf(share * 100));
        String figure = format(percent, 1);
        return switch (language) {
            case FRENCH -> figure + "\u00a0%";
            case ENGLISH -> figure + "%";
        };
    }

    public static BigDecimal significant(BigDecimal number) {
        return stripped(number.round(SIGNIFICANT));
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
