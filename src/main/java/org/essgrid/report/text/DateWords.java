package org.essgrid.report.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Dates in words: {@code 1er mars 2026}, {@code 1 March 2026}. */
record DateWords(Language language) {

    String of(LocalDate date) {
        int day = date.getDayOfMonth();
        String number = language == Language.FRENCH && day == 1 ? "1er" : String.valueOf(day);
        return number + " " + month(YearMonth.from(date));
    }

    /** A day, a month or a year in ISO form; anything else stays as it is. */
    String of(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> of(LocalDate.parse(iso));
                case 7 -> month(YearMonth.parse(iso));
                default -> iso;
            };
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String month(YearMonth month) {
        String[] names = Messages.in(language).get("report.months").split(" ");
        return names[month.getMonthValue() - 1] + " " + month.getYear();
    }
}
