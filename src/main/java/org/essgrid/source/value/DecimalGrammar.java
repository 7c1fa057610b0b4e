package org.essgrid.source.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number without its unit, with ordinary spaces and signs. */
final class DecimalGrammar {

    /** Sign, digits with their marks, exponent. Nobody means an exponent of more than two digits. */
    private static final Pattern NUMBER = Pattern.compile("([+-]?) ?([0-9., ]*[0-9])(?:[eE]([+-]?[0-9]{1,2}))?");

    /** The greatest length of a number, in characters. */
    static final int LONGEST = 40;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private DecimalGrammar() {}

    /** Whether a text is digits with at most one mark among them, as most numbers are. */
    static boolean isPlain(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = (c == ',' || c == '.') && i > 0 && i < text.length() - 1;
            marks += mark ? 1 : 0;
            if (marks > 1 || (!mark && (c < '0' || c > '9'))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    static Optional<BigDecimal> read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        String exponent = number.group(3) == null ? "0" : number.group(3);
        return plain(number.group(2))
                .map(digits -> new BigDecimal(number.group(1) + digits).scaleByPowerOfTen(Integer.parseInt(exponent)))
                .map(value -> value.scale() < 0 ? value.setScale(0) : value);
    }

    /** The digits with a point as decimal mark and no other mark. */
    private static Optional<String> plain(String body) {
        int mark = decimalMark(body);
        String whole = mark < 0 ? body : body.substring(0, mark);
        String decimals = mark < 0 ? "" : body.substring(mark + 1);
        boolean sound = mark < 0 || DIGITS.matcher(decimals).matches();
        Optional<String> figures = whole.isEmpty() && mark == 0 ? Optional.of("0") : ungrouped(whole);
        return sound ? figures.map(f -> mark < 0 ? f : f + "." + decimals) : Optional.empty();
    }

    /** The index of the last point or comma if it is the only one of its kind, else -1. */
    private static int decimalMark(String body) {
        int last = Math.max(body.lastIndexOf(','), body.lastIndexOf('.'));
        return last >= 0 && body.indexOf(body.charAt(last)) == last ? last : -1;
    }

    /** The digits of a whole number, whose thousands may be separated by one kind of mark. */
    private static Optional<String> ungrouped(String whole) {
        if (DIGITS.matcher(whole).matches()) {
            return Optional.of(whole);
        }
        for (String mark : new String[] {" ", ".", ","}) {
            String group = "(" + Pattern.quote(mark) + "[0-9]{3})+";
            if (whole.matches("[0-9]{1,3}" + group)) {
                return Optional.of(whole.replace(mark, ""));
            }
        }
        return Optional.empty();
    }
}
