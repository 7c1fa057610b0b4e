package org.essgrid.report.chart;

import java.awt.geom.Path2D;
import java.util.List;
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
 * Draws the scale that scores a quantity: values from left to right, scores upwards, and the actor's value on it.
 *
 * @param written the text of a value at which the scale bends
 */
public record ScaleDrawing(NumberScale scale, double value, DoubleFunction<String> written, Palette palette) {

    private static final double WIDTH = 140;
    private static final double HEIGHT = 27;
    private static final double FOOT = 10;
    private static final double HEAD = 4;
    private static final double SIDE = 6;

    public Graphic graphic(String alternative) {
        return Graphic.described(WIDTH, HEIGHT, alternative, this::paint);
    }

    private void paint(Canvas canvas) {
        Frame frame = Frame.of(scale, value);
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

    private double x(Frame frame, double v) {
        return SIDE + frame.place(v) * (WIDTH - 2 * SIDE);
    }

    private static double y(double score) {
        return HEIGHT - FOOT - score * (HEIGHT - FOOT - HEAD);
    }

    private Path2D shape(Frame frame) {
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
    private void landmarks(Canvas canvas, Frame frame, double floor) {
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

    private void place(Canvas canvas, Frame frame, double floor) {
        double x = x(frame, value);
        double y = y(scale.score(value));
        canvas.line(x, HEAD - 2, x, floor, Pen.of(palette.text(), 0.8).dashed(2, 1.5));
        canvas.circle(x, y, 3.6, Ink.WHITE);
        canvas.circle(x, y, 2.7, palette.text());
    }

    /**
     * The range of values that the drawing shows, on an axis on which every scale is a straight line between landmarks.
     *
     * @param logarithmic whether equal ratios have equal lengths
     */
    private record Frame(double from, double to, boolean logarithmic) {
        /** The part of the landmarks' span that is added at each end. */
        private static final double MARGIN = 0.12;

        /** A value further out than this number of spans is drawn at the edge. */
        private static final double FURTHEST = 1.5;

        static Frame of(NumberScale scale, double value) {
            List<Double> landmarks = scale.landmarks();
            boolean logarithmic = scale instanceof NumberScale.Logarithmic;
            double low = landmarks.get(0);
            double high = landmarks.get(landmarks.size() - 1);
            double first = scaled(low, logarithmic);
            double last = scaled(high, logarithmic);
            double span = last > first ? last - first : Math.max(1, Math.abs(first));
            double from = low == 0 && scale.score(-1) == scale.score(0) ? first : first - MARGIN * span;
            double to = last + MARGIN * span;
            if (!(logarithmic && value <= 0)) {
                double at = scaled(value, logarithmic);
                from = Math.min(from, Math.max(at - span * MARGIN / 2, first - FURTHEST * span));
                to = Math.max(to, Math.min(at + span * MARGIN / 2, last + FURTHEST * span));
            }
            return new Frame(unscaled(from, logarithmic), unscaled(to, logarithmic), logarithmic);
        }

        /** The position of a value, 0..1; at the edge if it lies outside. */
        double place(double value) {
            if (logarithmic && value <= 0) {
                return 0;
            }
            double start = scaled(from, logarithmic);
            double place = (scaled(value, logarithmic) - start) / (scaled(to, logarithmic) - start);
            return Math.max(0, Math.min(1, place));
        }

        private static double scaled(double value, boolean logarithmic) {
            return logarithmic ? Math.log(value) : value;
        }

        private static double unscaled(double value, boolean logarithmic) {
            return logarithmic ? Math.exp(value) : value;
        }
    }
}
