package org.essgrid.report.document;

import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param lead first lines that run across the cells to the right; may be empty
 * @param graphic drawn left of the text or behind it, null if none
 * @param tint background, null if none
 * @param span how many columns it covers
 */
public record TableCell(
        Text lead,
        Text text,
        @Nullable Graphic graphic,
        @Nullable Ink tint,
        int span) {

    public TableCell {
        if (span < 1) {
            throw new IllegalArgumentException("a cell covers at least one column, not " + span);
        }
    }

    public static TableCell of(String text) {
        return of(Text.of(text));
    }

    public static TableCell of(Text text) {
        return new TableCell(Text.EMPTY, text, null, null, 1);
    }

    public TableCell under(Text newLead) {
        return new TableCell(newLead, text, graphic, tint, span);
    }

    public TableCell with(Graphic newGraphic) {
        return new TableCell(lead, text, newGraphic, tint, span);
    }

    public TableCell tinted(Ink ink) {
        return new TableCell(lead, text, graphic, ink, span);
    }

    public TableCell spanning(int columns) {
        return new TableCell(lead, text, graphic, tint, columns);
    }
}
