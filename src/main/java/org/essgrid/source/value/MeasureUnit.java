package org.essgrid.source.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Units of measure and their spellings. */
final class MeasureUnit {

    private static final int LONGEST = 20;

    private static final Map<String, String> SYNONYMS = Map.of(
            "euro", "€",
            "eur", "€",
            "keuro", "k€",
            "keur", "k€",
            "meuro", "m€",
            "pourcent", "%",
            "percent", "%",
            "heure", "h",
            "hour", "h");

    private static final Pattern ANOTHER_NUMBER = Pattern.compile("\\s[0-9]");

    private MeasureUnit() {}

    /** Whether this could be a unit at all: it is short, and no word of it begins with a digit, as in "à 5". */
    static boolean isPlausible(String text) {
        char first = text.charAt(0);
        return text.length() <= LONGEST
                && !ANOTHER_NUMBER.matcher(text).find()
                && (Character.isLetter(first) || "%‰€$£°".indexOf(first) >= 0);
    }

    static boolean areSame(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(String unit) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\s]", "")
                .toLowerCase(Locale.ROOT);
        boolean plural =
                plain.length() > 2 && plain.endsWith("s") && plain.chars().allMatch(Character::isLetter);
        String singular = plural ? plain.substring(0, plain.length() - 1) : plain;
        return SYNONYMS.getOrDefault(singular, singular);
    }
}
