package org.essgrid.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives texts typed on a keyboard the spaces and apostrophes of print. It replaces characters and never adds or removes
 * one: a text that is already right is unchanged, and so are web and e-mail addresses.
 */
public final class Typography {

    private static final String NARROW = "\u202F";
    private static final String NO_BREAK = "\u00A0";

    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|@|\\bwww\\.)\\S*");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d«“])");
    private static final Pattern OPENING_QUOTE = Pattern.compile("(?:^|[\\s(])'");
    private static final Pattern PLURAL_POSSESSIVE = Pattern.compile("(?<=\\p{L}s)'(?=[\\s,;.:!?)]|$)");

    // Followed by a letter or digit these signs belong to code or file names, not to a sentence.
    private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile(" +(?=[;!?]+(?![\\p{L}\\d]))");
    private static final Pattern BEFORE_COLON = Pattern.compile(" +(?=:(?![\\p{L}\\d/\\\\]))");
    private static final Pattern INSIDE_QUOTES = Pattern.compile("(?<=«) +| +(?=»)");
    private static final Pattern BEFORE_PERCENT = Pattern.compile("(?<=\\d) +(?=[%‰])");
    private static final Pattern BEFORE_CURRENCY = Pattern.compile("(?<=\\d) +(?=[€$£])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,\u202F])\\d{1,3}(?: \\d{3})+(?!\\d)");

    /** Represents a space between two digits among the signs next to spaces. */
    private static final String BETWEEN_DIGITS = "0";

    private Typography() {}

    /** The text as its language prints it. Idempotent. */
    public static String print(String text, Language language) {
        if (text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.")) {
            return words(text, language);
        }
        StringBuilder printed = new StringBuilder(text.length());
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            printed.append(words(text.substring(from, address.start()), language))
                    .append(address.group());
            from = address.end();
        }
        return printed.append(words(text.substring(from), language)).toString();
    }

    private static String words(String text, Language language) {
        return switch (language) {
            case FRENCH -> french(text);
            case ENGLISH -> english(text);
        };
    }

    private static String french(String text) {
        String printed = replaced(text, "'", APOSTROPHE, "’");
        String signs = signsNextToSpaces(printed);
        if (signs.isEmpty()) {
            return printed;
        }
        printed = holdsAny(signs, ";!?") ? BEFORE_HIGH_SIGN.matcher(printed).replaceAll(NARROW) : printed;
        printed = holdsAny(signs, ":") ? BEFORE_COLON.matcher(printed).replaceAll(NO_BREAK) : printed;
        printed = holdsAny(signs, "«»") ? INSIDE_QUOTES.matcher(printed).replaceAll(NARROW) : printed;
        printed = holdsAny(signs, "%‰") ? BEFORE_PERCENT.matcher(printed).replaceAll(NARROW) : printed;
        if (holdsAny(signs, BETWEEN_DIGITS)) {
            printed = THOUSANDS
                    .matcher(printed)
                    .replaceAll(number -> number.group().replace(" ", NARROW));
        }
        return holdsAny(signs, "€$£") ? BEFORE_CURRENCY.matcher(printed).replaceAll(NO_BREAK) : printed;
    }

    /** The signs next to spaces for which French may want another space; most texts have none, and are done. */
    private static String signsNextToSpaces(String text) {
        String signs = "";
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            char before = at > 0 ? text.charAt(at - 1) : ' ';
            char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (isDigit(before) && isDigit(after)) {
                signs += BETWEEN_DIGITS;
            } else if (";!?:»%‰€$£".indexOf(after) >= 0) {
                signs += after;
            }
            signs += before == '«' ? "«" : "";
        }
        return signs;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String english(String text) {
        String printed = replaced(text, "'", APOSTROPHE, "’");
        boolean quotes =
                holdsAny(printed, "'") && OPENING_QUOTE.matcher(printed).find();
        return quotes ? printed : replaced(printed, "'", PLURAL_POSSESSIVE, "’");
    }

    /** Most texts hold none of the signs, and a pattern takes far longer to find that out. */
    private static String replaced(String text, String signs, Pattern pattern, String by) {
        return holdsAny(text, signs) ? pattern.matcher(text).replaceAll(by) : text;
    }

    private static boolean holdsAny(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
