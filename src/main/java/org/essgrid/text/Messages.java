package org.essgrid.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The program's own words in one language. A key begins with its area ({@code fields.unknown-key}); each area has one
 * file per language, {@code messages/<area>_<language>.properties}, read when first needed.
 *
 * <p>The language is always explicit and never taken from the machine's locale. {@link Template} describes placeholders.
 */
public final class Messages {

    private static final Map<Language, Messages> BY_LANGUAGE =
            Map.of(Language.FRENCH, new Messages(Language.FRENCH), Language.ENGLISH, new Messages(Language.ENGLISH));

    private final Language language;
    private final Map<String, Properties> areas = new ConcurrentHashMap<>();

    /** The messages already looked up, by their full key. */
    private final Map<String, String> found = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    public static Messages in(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    public Language language() {
        return language;
    }

    /**
     * The message of this key with its arguments filled in.
     *
     * @throws IllegalArgumentException if there is no such message, which is a bug
     */
    public String get(String key, Object... arguments) {
        String message = found.get(key);
        if (message == null) {
            message = find(key);
            found.put(key, message);
        }
        return Template.fill(message, language, arguments);
    }

    private String find(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a message key begins with its area: " + key);
        }
        String message =
                areas.computeIfAbsent(key.substring(0, dot), this::load).getProperty(key.substring(dot + 1));
        if (message == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.code());
        }
        return message;
    }

    private Properties load(String area) {
        String text = Resource.text("/messages/" + area + "_" + language.code() + ".properties");
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return properties;
    }
}
