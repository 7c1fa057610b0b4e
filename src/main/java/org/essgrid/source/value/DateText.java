package org.essgrid.source.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

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
}
