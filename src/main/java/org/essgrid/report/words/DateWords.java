package org.essgrid.report.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.essgrid.text.Language;

/** Dates in words: {@code 1er mars 2026}, {@code 1 March 2026}. */
record DateWords(Language language) {

    String of(LocalDate date) {
        String words = formatted("d MMMM yyyy").format(date);
        return language == Language.FRENCH && date.getDayOfMonth() == 1 ? "1er" + words.substring(1) : words;
    }

    /** A day, a month or a year in ISO form; anything else stays as it is. */
    String of(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> of(LocalDate.parse(iso));
                case 7 -> formatted("MMMM yyyy").format(YearMonth.parse(iso));
                default -> iso;
            };
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
