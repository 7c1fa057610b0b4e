package org.essgrid.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives texts written with a keyboard's ordinary signs the spaces and apostrophes of print. It replaces, and never adds
 * or removes a sign: a text already right stays as it is, and addresses are left alone.
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

    private Typography() {}

    /** The text as its language prints it; applied again it changes nothing more. */
    public static String print(String text, Language language) {
        if (!holdsAny(text, "@") && !text.contains("://") && !text.contains("www.")) {
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
        printed = replaced(printed, ";!?", BEFORE_HIGH_SIGN, NARROW);
        printed = replaced(printed, ":", BEFORE_COLON, NO_BREAK);
        printed = replaced(printed, "«»", INSIDE_QUOTES, NARROW);
        printed = replaced(printed, "%‰", BEFORE_PERCENT, NARROW);
        if (holdsAny(printed, "0123456789")) {
            printed = THOUSANDS
                    .matcher(printed)
                    .replaceAll(number -> number.group().replace(" ", NARROW));
        }
        return replaced(printed, "€$£", BEFORE_CURRENCY, NO_BREAK);
    }

    private static String english(String text) {
        String printed = replaced(text, "'", APOSTROPHE, "’");
        boolean quotes =
                holdsAny(printed, "'") && OPENING_QUOTE.matcher(printed).find();
        return quotes ? printed : replaced(printed, "'", PLURAL_POSSESSIVE, "’");
    }

    /** Most texts hold none of the signs, and a pattern takes far longer than a look to say so. */
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
