package org.essgrid.report.document;

import org.essgrid.report.drawing.Painter;
import org.jspecify.annotations.Nullable;

/**
 * A little drawing in a cell.
 *
 * @param width points
 * @param height points
 * @param alternative what it says, null where the cell's text says it already
 */
public record Graphic(double width, double height, @Nullable String alternative, Painter painter) {

    /** A drawing that repeats what the cell's text says. */
    public static Graphic beside(double width, double height, Painter painter) {
        return new Graphic(width, height, null, painter);
    }

    /** A drawing that says something the cell's text does not. */
    public static Graphic meaning(double width, double height, String alternative, Painter painter) {
        return new Graphic(width, height, alternative, painter);
    }
}
