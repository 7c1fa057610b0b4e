package org.essgrid.report.document;

import org.jspecify.annotations.Nullable;

/**
 * A heading, which is a bookmark too and never stands alone at a page's foot.
 *
 * @param level 1 (highest) to 4; a level may not be skipped on the way down
 * @param anchor what links of the document call it by, null if none
 */
public record Heading(int level, String text, @Nullable String anchor) implements Block {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level outside 1–4: " + level);
        }
    }

    public static Heading of(int level, String text) {
        return new Heading(level, text, null);
    }
}
