package org.essgrid.report.chart;

import java.awt.geom.Path2D;
import java.util.function.DoubleFunction;
import org.essgrid.grid.NumberScale;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * The scale a quantity is judged on: values from left to right, scores upwards, and the value's place on it.
 *
 * @param written how a landmark is written
 */
public record ScaleDrawing(NumberScale scale, double value, DoubleFunction<String> written, Palette palette) {

    private static final double WIDTH = 140;
    private static final double HEIGHT = 27;
    private static final double FOOT = 10;
    private static final double HEAD = 4;
    private static final double SIDE = 6;

    public Graphic graphic(String alternative) {
        return Graphic.meaning(WIDTH, HEIGHT, alternative, this::paint);
    }

    private void paint(Canvas canvas) {
        ScaleFrame frame = ScaleFrame.of(scale, value);
        double floor = HEIGHT - FOOT;
        canvas.line(SIDE, HEAD, WIDTH - SIDE, HEAD, Pen.of(palette.hairline(), 0.5));
        canvas.line(SIDE, floor, WIDTH - SIDE, floor, Pen.of(palette.graphic(), 0.7));
        Path2D shape = shape(frame);
        Path2D area = new Path2D.Double(shape);
        area.lineTo(WIDTH - SIDE, floor);
        area.lineTo(SIDE, floor);
        area.closePath();
        canvas.fill(area, palette.accent().tint(0.1));
        canvas.stroke(shape, Pen.of(palette.accent(), 1.1));
        landmarks(canvas, frame, floor);
        place(canvas, frame, floor);
    }

    private double x(ScaleFrame frame, double v) {
        return SIDE + frame.place(v) * (WIDTH - 2 * SIDE);
    }

    private static double y(double score) {
        return HEIGHT - FOOT - score * (HEIGHT - FOOT - HEAD);
    }

    private Path2D shape(ScaleFrame frame) {
        Path2D path = new Path2D.Double();
        path.moveTo(SIDE, y(scale.score(frame.from())));
        boolean steps = scale instanceof NumberScale.StepsFrom || scale instanceof NumberScale.StepsUpTo;
        for (double v : scale.landmarks()) {
            double after = steps ? scale.score(beyond(v)) : scale.score(v);
            if (steps) {
                path.lineTo(x(frame, v), y(scale.score(before(v))));
            }
            path.lineTo(x(frame, v), y(after));
        }
        path.lineTo(WIDTH - SIDE, y(scale.score(frame.to())));
        return path;
    }

    private static double beyond(double v) {
        return v + Math.abs(v) * 1e-9 + 1e-9;
    }

    private static double before(double v) {
        return v - Math.abs(v) * 1e-9 - 1e-9;
    }

    /** The values at which the scale bends; a label that would touch its neighbour is left out. */
    private void landmarks(Canvas canvas, ScaleFrame frame, double floor) {
        Lettering lettering = new Lettering(7, false, palette.muted());
        double free = 0;
        for (double landmark : scale.landmarks()) {
            double x = x(frame, landmark);
            canvas.line(x, floor, x, floor + 2.5, Pen.of(palette.graphic(), 0.6));
            String label = written.apply(landmark);
            double half = canvas.textWidth(label, lettering) / 2;
            double middle = Math.min(Math.max(x, half), WIDTH - half);
            if (middle - half >= free) {
                canvas.text(label, middle, floor + 10, Align.CENTRE, lettering);
                free = middle + half + 3;
            }
        }
    }

    private void place(Canvas canvas, ScaleFrame frame, double floor) {
        double x = x(frame, value);
        double y = y(scale.score(value));
        canvas.line(x, HEAD - 2, x, floor, Pen.of(palette.text(), 0.8).dashed(2, 1.5));
        canvas.circle(x, y, 3.6, Ink.WHITE);
        canvas.circle(x, y, 2.7, palette.text());
    }
}
