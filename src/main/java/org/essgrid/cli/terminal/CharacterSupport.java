package org.essgrid.cli.terminal;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The characters that a terminal can show.
 *
 * @param asciiOnly whether only those of ASCII
 */
public record CharacterSupport(boolean asciiOnly) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BEYOND = Pattern.compile("[^\\x00-\\x7F]");
    private static final Map<String, String> NEAREST = Map.ofEntries(
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("«", "\""),
            Map.entry("»", "\""),
            Map.entry("›", ">"),
            Map.entry("→", ">"),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("‑", "-"),
            Map.entry("−", "-"),
            Map.entry("─", "-"),
            Map.entry("·", "-"),
            Map.entry("•", "*"),
            Map.entry("█", "#"),
            Map.entry("░", "."),
            Map.entry("✓", "+"),
            Map.entry("✗", "x"),
            Map.entry("≥", ">="),
            Map.entry("≤", "<="),
            Map.entry("×", "x"),
            Map.entry("€", "EUR"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "OE"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "AE"),
            Map.entry("ß", "ss"));

    /** The text with the nearest characters that the terminal can show, or question marks. */
    public String of(String text) {
        if (!asciiOnly || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String quoted = text.replaceAll("«[\u00A0\u202F ]", "\"").replaceAll("[\u00A0\u202F ]»", "\"");
        String spelt =
                BEYOND.matcher(quoted).replaceAll(letter -> NEAREST.getOrDefault(letter.group(), letter.group()));
        String plain = ACCENTS.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFKD))
                .replaceAll("");
        return BEYOND.matcher(plain).replaceAll("?");
    }
}
