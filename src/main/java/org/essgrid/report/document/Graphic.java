package org.essgrid.report.document;

import org.essgrid.report.drawing.Painter;
import org.jspecify.annotations.Nullable;

/**
 * A small drawing in a cell.
 *
 * @param width points
 * @param height points
 * @param behind whether the text is written over it, from its top; else it is drawn left of the text
 * @param alternative what it shows, null where the cell's text already says it
 */
public record Graphic(
        double width,
        double height,
        boolean behind,
        @Nullable String alternative,
        Painter painter) {

    /** A drawing that repeats what the cell's text says. */
    public static Graphic decorative(double width, double height, Painter painter) {
        return new Graphic(width, height, false, null, painter);
    }

    /** A drawing that shows something that the cell's text does not say. */
    public static Graphic described(double width, double height, String alternative, Painter painter) {
        return new Graphic(width, height, false, alternative, painter);
    }

    /** The same, with the text of the cell written over it. */
    public Graphic asBackground() {
        return new Graphic(width, height, true, alternative, painter);
    }
}
