package org.essgrid.grid.reader;

import java.util.List;

/**
 * A mistake in a grid, and where its message should point.
 *
 * @param key the message
 * @param path where in words, in French
 * @param text the spoilt grid, with {@code ¦} before the place that the message should name
 */
record Mistake(String key, String path, String text) {

    /** A mistake made by replacing one fragment of the sound grid. */
    static Mistake of(String key, String path, String fragment, String replacement) {
        return new Mistake(whole(key), path, SampleGrid.with(fragment, replacement));
    }

    /** The key with its area: what every YAML file may do wrong has another than what only grids may. */
    private static String whole(String key) {
        return key.contains(".") ? key : "grid." + key;
    }

    /** A mistake made of two replacements. */
    static Mistake of(String key, String path, String fragment, String replacement, String other, String instead) {
        return new Mistake(
                whole(key), path, SampleGrid.with(fragment, replacement).replace(other, instead));
    }

    /** A mistake in the gate's formula; the mark stands within the formula. */
    static Mistake formula(String key, String formula) {
        return of("formula-" + key, "condition esus › require[1] › that", "effectif >= 3", formula);
    }

    String unmarked() {
        return text.replace("¦", "");
    }

    int line() {
        return before().split("\n", -1).length;
    }

    int column() {
        List<String> lines = List.of(before().split("\n", -1));
        return lines.get(lines.size() - 1).length() + 1;
    }

    private String before() {
        return text.substring(0, text.indexOf('¦'));
    }

    @Override
    public String toString() {
        return key + ": " + path;
    }
}
