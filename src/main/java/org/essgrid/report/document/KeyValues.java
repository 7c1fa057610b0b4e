package org.essgrid.report.document;

import java.util.List;
import org.essgrid.report.style.FontSize;

/**
 * Names with their values, one below the other.
 *
 * @param keyWidth width reserved for the names, points
 */
public record KeyValues(List<Entry> entries, double keyWidth, FontSize size) implements Block {

    /** A name and its value. */
    public record Entry(Text key, Text value) {}

    public KeyValues {
        entries = List.copyOf(entries);
    }

    public static KeyValues of(Entry... entries) {
        return new KeyValues(List.of(entries), 120, FontSize.BODY);
    }

    public KeyValues sized(FontSize other) {
        return new KeyValues(entries, keyWidth, other);
    }

    public static Entry entry(String key, String value) {
        return new Entry(Text.of(key), Text.of(value));
    }
}
