package org.essgrid.report.chart;

import org.essgrid.report.document.Graphic;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/** A small bar next to the figure that it repeats. */
public final class ScoreBar {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 5;

    private ScoreBar() {}

    /** @param share its length, 0..1 */
    public static Graphic of(double share, Ink ink, Palette palette) {
        return Graphic.decorative(WIDTH, HEIGHT, canvas -> {
            canvas.rectangle(0, 0, canvas.width(), HEIGHT, palette.hairline());
            canvas.rectangle(0, 0, canvas.width() * share, HEIGHT, ink);
        });
    }
}
