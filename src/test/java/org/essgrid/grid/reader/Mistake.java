package org.essgrid.grid.reader;

import java.util.List;

/**
 * An error in a grid and the expected location of its message.
 *
 * @param key the key of the message
 * @param path the location in words, in French
 * @param text the grid with the error, with {@code ¦} before the location of the message
 */
record Mistake(String key, String path, String text) {

    /** An error made by replacing one fragment of the valid grid. */
    static Mistake of(String key, String path, String fragment, String replacement) {
        return new Mistake(whole(key), path, SampleGrid.with(fragment, replacement));
    }

    /** The key with its prefix: errors that any YAML file can have are not specific to grids. */
    private static String whole(String key) {
        return key.contains(".") ? key : "grid." + key;
    }

    /** An error made by two replacements. */
    static Mistake of(String key, String path, String fragment, String replacement, String other, String instead) {
        return new Mistake(
                whole(key), path, SampleGrid.with(fragment, replacement).replace(other, instead));
    }

    /** An error in the formula of the gate, which contains the mark. */
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
