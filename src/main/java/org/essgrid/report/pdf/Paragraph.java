package org.essgrid.report.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param ink colour of its text, null for the document's
 */
public record Paragraph(Text text, Step step, @Nullable Ink ink, Align align) implements Block {

    public static Paragraph of(String text) {
        return of(Text.of(text));
    }

    public static Paragraph of(Text text) {
        return new Paragraph(text, Step.BODY, null, Align.LEFT);
    }

    public Paragraph sized(Step other) {
        return new Paragraph(text, other, ink, align);
    }

    public Paragraph in(Ink other) {
        return new Paragraph(text, step, other, align);
    }

    public Paragraph aligned(Align other) {
        return new Paragraph(text, step, ink, other);
    }
}
