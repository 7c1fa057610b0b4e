package org.essgrid.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Fills the places of a message: {@code {0}} is the first argument, {@code {0?critère|critères}} the first word if the
 * first argument is singular in the language, else the second. Apostrophes need no escape, unlike in
 * {@link java.text.MessageFormat}. Dates are written as the language does; an absent argument is a dash.
 */
final class Template {

    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Template() {}

    static String fill(String message, Language language, Object... arguments) {
        if (message.indexOf('{') < 0) {
            return message;
        }
        StringBuilder filled = new StringBuilder(message.length() + 32);
        int from = 0;
        for (int open = nextPlace(message, 0); open >= 0; open = nextPlace(message, from)) {
            int close = message.indexOf('}', open);
            filled.append(message, from, open).append(place(message.substring(open + 1, close), language, arguments));
            from = close + 1;
        }
        return filled.append(message, from, message.length()).toString();
    }

    /** A brace that is not followed by a digit is literal, as in {@code {fr: …}}. */
    private static int nextPlace(String message, int from) {
        int open = message.indexOf('{', from);
        while (open >= 0 && !(open + 1 < message.length() && Character.isDigit(message.charAt(open + 1)))) {
            open = message.indexOf('{', open + 1);
        }
        return open;
    }

    private static String place(String place, Language language, Object... arguments) {
        int mark = place.indexOf('?');
        if (mark < 0) {
            return shown(arguments[Integer.parseInt(place)], language);
        }
        double count = ((Number) arguments[Integer.parseInt(place.substring(0, mark))]).doubleValue();
        String[] words = place.substring(mark + 1).split("\\|", 2);
        return isSingular(count, language) ? words[0] : words[1];
    }

    private static String shown(Object argument, Language language) {
        if (argument instanceof Optional<?> optional) {
            return optional.isPresent() ? shown(optional.get(), language) : "–";
        }
        if (argument instanceof BigDecimal number) {
            return new NumberStyle(language).plain(number);
        }
        return argument instanceof LocalDate date && language == Language.FRENCH
                ? FRENCH_DATE.format(date)
                : String.valueOf(argument);
    }

    /** French counts 0 and 1.5 as singular; English only 1. */
    private static boolean isSingular(double count, Language language) {
        return switch (language) {
            case FRENCH -> Math.abs(count) < 2;
            case ENGLISH -> count == 1;
        };
    }
}
