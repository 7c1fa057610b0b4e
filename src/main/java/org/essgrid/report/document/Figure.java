package org.essgrid.report.document;

import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Theme;

/**
 * A drawing with a meaning.
 *
 * @param width points; reduced to the width of the column
 * @param height points; reduced to the height of a page
 * @param alternative what the figure shows, in a sentence, for readers who cannot see it
 * @param caption below the figure; may be empty
 */
public record Figure(double width, double height, String alternative, Text caption, Painter painter) implements Block {

    public Figure {
        if (alternative.isBlank()) {
            throw new IllegalArgumentException("a figure must say what it shows");
        }
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("the size of a figure must be positive: " + width + " × " + height);
        }
    }

    public static Figure of(double width, double height, String alternative, Painter painter) {
        return new Figure(width, height, alternative, Text.EMPTY, painter);
    }

    /** As wide as its column. */
    public static Figure wide(double height, String alternative, Painter painter) {
        return of(Theme.PAGE_WIDTH, height, alternative, painter);
    }
}
