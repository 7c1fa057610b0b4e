package org.essgrid.results;

import java.util.LinkedHashMap;
import java.util.Map;

/** A key of one of the program's JSON formats. Each format is an enum that names each of its keys once. */
public interface JsonKey {

    /** The key as files hold it. */
    String text();

    /** The keys of a format by their texts, for its reader. */
    static <K extends JsonKey> Map<String, K> byText(K[] keys) {
        Map<String, K> byText = new LinkedHashMap<>();
        for (K key : keys) {
            byText.put(key.text(), key);
        }
        return Map.copyOf(byText);
    }
}
