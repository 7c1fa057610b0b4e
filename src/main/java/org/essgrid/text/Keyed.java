package org.essgrid.text;

import java.util.Locale;

/** A constant that files, results and message keys name by a word: {@code LOW_COVERAGE} is {@code low-coverage}. */
public interface Keyed {

    String name();

    /** Its word. */
    default String key() {
        return key(name());
    }

    /** The word of a constant. */
    static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
