package org.essgrid.source.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as people type them. */
public final class DateText {

    private static final DateTimeFormatter FRENCH = strict("dd/MM/uuuu");
    private static final DateTimeFormatter ISO = strict("uuuu-MM-dd");
    private static final int LENGTH = "31/12/2026".length();

    private DateText() {}

    /** The date of a text such as {@code 31/12/2026} or {@code 2026-12-31}; a day that does not exist is no date. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip();
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, text.charAt(2) == '/' ? FRENCH : ISO));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
