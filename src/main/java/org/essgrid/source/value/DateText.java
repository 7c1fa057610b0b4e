package org.essgrid.source.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them. */
public final class DateText {

    private static final DateTimeFormatter FRENCH = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral('/')
            .appendValue(ChronoField.MONTH_OF_YEAR, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral('/')
            .appendValue(ChronoField.YEAR, 4)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final int LENGTH = "31/12/2026".length();

    /** Day, month and year in figures, perhaps two of them; or the year first; perhaps with an hour and a zone. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?:([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4}|[0-9]{2})|([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2}))"
                    + "(?:(?: |T|, | à | - )[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?)?(?: ?[AP]M)?"
                    + " ?(?:Z|(?:UTC|GMT)?(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?)?");

    private static final Pattern MONTH_NAME =
            Pattern.compile("([0-9]{1,2})(?:er)?[ -](\\p{L}{3,9})\\.?[ -]([0-9]{4}|[0-9]{2})");

    /** What spreadsheets count days from. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("([34567][0-9]{4})(?:[.,][0-9]+)?");

    private DateText() {}

    /**
     * The date of a text such as {@code 31/12/2026}, {@code 1/2/2026} or {@code 2026-12-31}; a day that does not exist is no
     * date.
     */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        if (text.length() > LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, text.indexOf('/') >= 0 ? FRENCH : ISO));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Like {@link #parse}, but also with an hour ({@code 2026-10-02 09:14:33}, {@code 2026-10-02T09:14:33+02:00}), with points
     * or hyphens, with a year of two digits, which is one from 2000 to 2099, and with the name of the month.
     */
    public static Optional<LocalDate> parseAnyForm(String typed) {
        Optional<LocalDate> plain = parse(typed);
        if (plain.isPresent()) {
            return plain;
        }
        String text = typed.strip();
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return figures.group(4) == null
                    ? date(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1))
                    : date(figures.group(4), Integer.parseInt(figures.group(5)), figures.group(6));
        }
        Matcher named = MONTH_NAME.matcher(text);
        return named.matches()
                ? SpreadsheetDate.monthNamed(named.group(2))
                        .flatMap(month -> date(named.group(3), month, named.group(1)))
                : Optional.empty();
    }

    /** The date that a spreadsheet counts as this number of days ({@code 46354}), from 1982 to 2118. */
    public static Optional<LocalDate> ofSerial(String typed) {
        Matcher serial = SERIAL.matcher(typed.strip());
        return serial.matches() ? Optional.of(DAY_ZERO.plusDays(Long.parseLong(serial.group(1)))) : Optional.empty();
    }

    /** Day, month and year in figures: {@code 31/12/2026}. */
    public static String written(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
