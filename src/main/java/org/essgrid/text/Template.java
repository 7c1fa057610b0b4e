package org.essgrid.text;

/**
 * Fills the places of a message: {@code {0}} is the first argument, {@code {0?critère|critères}} the first word if the
 * first argument is singular in the language, else the second. Apostrophes need no escape, unlike in
 * {@link java.text.MessageFormat}.
 */
final class Template {

    private Template() {}

    static String fill(String message, Language language, Object... arguments) {
        StringBuilder filled = new StringBuilder(message.length() + 32);
        int from = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', from)) {
            int close = message.indexOf('}', open);
            filled.append(message, from, open).append(place(message.substring(open + 1, close), language, arguments));
            from = close + 1;
        }
        return filled.append(message, from, message.length()).toString();
    }

    private static String place(String place, Language language, Object... arguments) {
        int mark = place.indexOf('?');
        if (mark < 0) {
            return String.valueOf(arguments[Integer.parseInt(place)]);
        }
        double count = ((Number) arguments[Integer.parseInt(place.substring(0, mark))]).doubleValue();
        String[] words = place.substring(mark + 1).split("\\|", 2);
        return isSingular(count, language) ? words[0] : words[1];
    }

    /** French counts 0 and 1.5 as singular; English only 1. */
    private static boolean isSingular(double count, Language language) {
        return switch (language) {
            case FRENCH -> Math.abs(count) < 2;
            case ENGLISH -> count == 1;
        };
    }
}
