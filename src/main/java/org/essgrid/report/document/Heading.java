package org.essgrid.report.document;

import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A heading, which also becomes a bookmark and is never alone at the bottom of a page.
 *
 * @param level 1 (highest) to 4; a level may not be skipped on the way down
 * @param anchor the name by which links of the document refer to it, null if none
 * @param finding the colour of the heading that states the result, in a larger size; null for other headings
 */
public record Heading(
        int level,
        String text,
        @Nullable String anchor,
        @Nullable Ink finding) implements Block {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level outside 1–4: " + level);
        }
    }

    public Heading(int level, String text, @Nullable String anchor) {
        this(level, text, anchor, null);
    }

    public static Heading of(int level, String text) {
        return new Heading(level, text, null);
    }

    /** The result in words. */
    public static Heading finding(String text, Ink ink) {
        return new Heading(2, text, null, ink);
    }
}
