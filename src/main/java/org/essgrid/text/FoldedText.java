package org.essgrid.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts compared as people read them: case, accents, ligatures, the shape of apostrophes, quotes and dashes, and the
 * kind and number of spaces make no difference.
 */
public final class FoldedText {

    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201B\u02BC\u00B4`\u2032]");
    private static final Pattern QUOTES = Pattern.compile("[\u00AB\u00BB\u201C\u201D\u201E]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    /** French sets spaces around these, English does not. Runs of spaces are gone by then, so this stays linear. */
    private static final Pattern SPACED = Pattern.compile(" ?([;:!?%/|=\"]) ?");

    private FoldedText() {}

    /** The folded text: equal for texts that differ only in ways that carry no meaning. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String folded = LatinFolding.fold(text);
        return folded != null ? folded : fold(text);
    }

    /** Ids and numbers, which are most of what is compared, need no folding. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ',')) {
                return false;
            }
        }
        return true;
    }

    /** The rule itself, for any script; {@link LatinFolding} gives the same for nearly all texts in a fraction of the time. */
    static String fold(String text) {
        String plain = APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'");
        plain = QUOTES.matcher(plain).replaceAll("\"");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        plain = SPACES.matcher(plain).replaceAll(" ");
        return SPACED.matcher(plain).replaceAll("$1").strip();
    }

    /** Whether two texts are equal once folded. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** The text without any kind of space at its ends: no-break and invisible ones too, unlike {@link String#strip}. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
