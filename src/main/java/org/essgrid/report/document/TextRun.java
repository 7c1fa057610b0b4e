package org.essgrid.report.document;

import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one look.
 *
 * @param ink null for the colour of the surrounding text
 * @param small one degree smaller than the surrounding text
 * @param link null where the text leads nowhere
 */
public record TextRun(
        String text,
        boolean bold,
        boolean small,
        @Nullable Ink ink,
        @Nullable LinkTarget link) {

    /** Where a text says that a new line starts. */
    static final TextRun LINE_END = new TextRun(" ", false, false, null, null);
}
