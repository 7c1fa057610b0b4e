package org.essgrid.report.document;

import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param ink colour of its text, null for the document's
 * @param keepWithNext whether it must be on the same page as the beginning of the next block
 */
public record Paragraph(Text text, FontSize size, @Nullable Ink ink, Align align, boolean keepWithNext)
        implements Block {

    public static Paragraph of(String text) {
        return of(Text.of(text));
    }

    public static Paragraph of(Text text) {
        return new Paragraph(text, FontSize.BODY, null, Align.LEFT, false);
    }

    /** A paragraph in the size of a table's text. */
    public static Paragraph note(String text) {
        return note(Text.of(text));
    }

    /** A paragraph in the size of a table's text. */
    public static Paragraph note(Text text) {
        return of(text).sized(FontSize.TABLE);
    }

    /** A note on how to read what follows, kept on the same page as its first lines. */
    public static Paragraph introduction(String text) {
        return introduction(Text.of(text));
    }

    /** A note on how to read what follows, kept on the same page as its first lines. */
    public static Paragraph introduction(Text text) {
        return note(text).keptWithNext();
    }

    public Paragraph sized(FontSize other) {
        return new Paragraph(text, other, ink, align, keepWithNext);
    }

    public Paragraph in(Ink other) {
        return new Paragraph(text, size, other, align, keepWithNext);
    }

    /** The same, kept on one page with the beginning of the next block. */
    public Paragraph keptWithNext() {
        return new Paragraph(text, size, ink, align, true);
    }
}
