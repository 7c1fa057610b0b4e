package org.essgrid.text;

import java.util.Locale;
import java.util.Optional;

/** A language the program speaks. Grids may carry texts in further languages; see {@link Translated}. */
public enum Language {
    FRENCH("fr", Locale.FRENCH),
    ENGLISH("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The ISO 639-1 code, {@code fr} or {@code en}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this code, ignoring case and what follows it ({@code fr_FR.UTF-8} is French). */
    public static Optional<Language> of(String code) {
        String start = code.strip().toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (start.equals(language.code)
                    || start.startsWith(language.code + "_")
                    || start.startsWith(language.code + "-")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
