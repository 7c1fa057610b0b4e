package org.essgrid.report.chart;

import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * The full 0–100 axis below a plot, and above it the starts of bands.
 *
 * @param left the position of 0, points
 * @param width from 0 to 100, points
 * @param top of the plot, points
 * @param height of the plot, points
 */
record ScoreAxis(Palette palette, double left, double width, double top, double height) {

    private static final int TICKS = 4;

    double x(double share) {
        return left + width * Math.max(0, Math.min(1, share));
    }

    /** Fine lines behind the plot, and a stronger one at 0. */
    void grid(Canvas canvas) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double x = x((double) tick / TICKS);
            Pen pen = tick == 0 ? Pen.of(palette.graphic(), 0.8) : Pen.of(palette.hairline(), 0.6);
            canvas.line(x, top, x, top + height, pen);
        }
    }

    void ticks(Canvas canvas) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double share = (double) tick / TICKS;
            canvas.text(
                    String.valueOf(Math.round(share * 100)),
                    x(share),
                    top + height + 11,
                    Align.CENTRE,
                    new ChartStyle(palette).scale());
        }
    }

    /** A dashed line where a band begins, its figure above. */
    void limits(Canvas canvas, List<Level> levels) {
        for (Level level : levels) {
            if (level.from() <= 0) {
                continue;
            }
            double x = x(level.from());
            canvas.line(
                    x, top - 3, x, top + height, Pen.of(palette.graphic(), 0.7).dashed(2.5, 2.5));
            canvas.text(level.written(), x, top - 6, Align.CENTRE, new ChartStyle(palette).scale());
        }
    }
}
