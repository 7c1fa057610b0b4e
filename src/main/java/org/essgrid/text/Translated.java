package org.essgrid.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of a grid: one string that serves every language, or one string a language.
 *
 * @param byLanguage the text by language code; the code is empty for a text that serves every language
 */
public record Translated(Map<String, String> byLanguage) {

    private static final String EVERY = "";

    /** No text, in any language. */
    public static final Translated NONE = of("");

    public Translated {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static Translated of(String text) {
        return new Translated(Map.of(EVERY, text));
    }

    /** The text in this language; without it the text that serves every language, else the first one given. */
    public String in(Language language) {
        String text = byLanguage.get(language.code());
        if (text == null) {
            text = byLanguage.get(EVERY);
        }
        return text != null ? text : byLanguage.values().iterator().next();
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isEmpty);
    }
}
