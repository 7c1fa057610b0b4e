package org.essgrid.report.document;

import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param ink colour of its text, null for the document's
 * @param leading whether it must stand on the page of what follows, as the line that introduces a table
 */
public record Paragraph(Text text, FontSize step, @Nullable Ink ink, Align align, boolean leading) implements Block {

    public static Paragraph of(String text) {
        return of(Text.of(text));
    }

    public static Paragraph of(Text text) {
        return new Paragraph(text, FontSize.BODY, null, Align.LEFT, false);
    }

    public Paragraph sized(FontSize other) {
        return new Paragraph(text, other, ink, align, leading);
    }

    public Paragraph in(Ink other) {
        return new Paragraph(text, step, other, align, leading);
    }

    public Paragraph aligned(Align other) {
        return new Paragraph(text, step, ink, other, leading);
    }

    /** The same, on the page of what follows. */
    public Paragraph leads() {
        return new Paragraph(text, step, ink, align, true);
    }
}
