package org.essgrid.report.document;

import org.essgrid.report.pdf.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param graphic drawn left of the text, null if none
 * @param tint background, null if none
 * @param span how many columns it covers
 */
public record Cell(
        Text text, @Nullable Graphic graphic, @Nullable Ink tint, int span) {

    public Cell {
        if (span < 1) {
            throw new IllegalArgumentException("a cell covers at least one column, not " + span);
        }
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell of(Text text) {
        return new Cell(text, null, null, 1);
    }

    public Cell with(Graphic newGraphic) {
        return new Cell(text, newGraphic, tint, span);
    }

    public Cell tinted(Ink ink) {
        return new Cell(text, graphic, ink, span);
    }

    public Cell over(int columns) {
        return new Cell(text, graphic, tint, columns);
    }
}
