package org.essgrid.source.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that look like dates, in any of the forms to which spreadsheets convert a number. */
final class SpreadsheetDate {

    private static final String CLOCK = "(?:[ t][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?";
    private static final Pattern DAY_MONTH = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2(?:[0-9]{2}|[0-9]{4})" + CLOCK);
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-([0-9]{2})-([0-9]{2})" + CLOCK);
    private static final Pattern DAY_NAME =
            Pattern.compile("([0-9]{1,2})[ -]?([a-z]{3,9})\\.?(?:[ -](?:[0-9]{2}|[0-9]{4}))?");
    private static final Pattern NAME_YEAR = Pattern.compile("([a-z]{3,9})\\.?[ -]([0-9]{2}|[0-9]{4})");

    /** The months by number, each with its French and English names and their abbreviations. */
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan(v(ier)?|uary)?"),
            Pattern.compile("fev(r(ier)?)?|feb(ruary)?"),
            Pattern.compile("mars?|march"),
            Pattern.compile("avr(il)?|apr(il)?"),
            Pattern.compile("mai|may"),
            Pattern.compile("juin|june?"),
            Pattern.compile("juil(let)?|july?"),
            Pattern.compile("aout?|aug(ust)?"),
            Pattern.compile("sept?(embre|ember)?"),
            Pattern.compile("oct(obre|ober)?"),
            Pattern.compile("nov(embre|ember)?"),
            Pattern.compile("dec(embre|ember)?"));

    private SpreadsheetDate() {}

    /** The number that was probably typed, with a decimal comma, if the text is a date. */
    static Optional<String> numberBehind(String text) {
        String plain = plain(text);
        return dayAndMonth(DAY_MONTH.matcher(plain), 1, 2)
                .or(() -> dayAndMonth(DAY_MONTH_YEAR.matcher(plain), 1, 3))
                .or(() -> dayAndMonth(ISO.matcher(plain), 2, 1))
                .or(() -> dayAndName(DAY_NAME.matcher(plain)))
                .or(() -> nameAndYear(NAME_YEAR.matcher(plain)));
    }

    /** The month with this name or abbreviation in French or English, from 1. */
    static Optional<Integer> monthNamed(String name) {
        return month(plain(name));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> dayAndMonth(Matcher date, int day, int month) {
        if (!date.matches()) {
            return Optional.empty();
        }
        return Optional.of(number(Integer.parseInt(date.group(day)), Integer.parseInt(date.group(month))));
    }

    private static Optional<String> dayAndName(Matcher date) {
        return date.matches()
                ? month(date.group(2)).map(month -> number(Integer.parseInt(date.group(1)), month))
                : Optional.empty();
    }

    /** {@code mai-22} comes from {@code 5.22}, which has no month 22. */
    private static Optional<String> nameAndYear(Matcher date) {
        return date.matches()
                ? month(date.group(1)).map(month -> number(month, Integer.parseInt(date.group(2)) % 100))
                : Optional.empty();
    }

    private static String number(int whole, int decimals) {
        return whole + "," + decimals;
    }

    private static Optional<Integer> month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(name).matches()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
