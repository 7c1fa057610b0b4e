package org.essgrid.report.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
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
 * The drawing of a score in a cell: a bar next to its figure and, for a quantity, the scale below it with
 * the actor's value on it.
 *
 * @param figure written at the left of the bar
 * @param share the length of the bar, 0..1
 */
public record ScoreDrawing(String figure, double share, Palette palette) {

    private static final double WIDTH = 72;
    private static final double BAR_LEFT = 30;
    private static final double BAR_TOP = 3;
    private static final double BAR_HEIGHT = 7;

    /** The most characters of a figure that fit next to the bar. */
    private static final int ROOM = 5;

    /** Where the scale begins, below two lines of text, and its parts; points. */
    private static final double SCALE_TOP = 28;

    private static final double SCALE_HEIGHT = 13;
    private static final double FOOT = 10;
    private static final double SIDE = 4;

    /** The bar alone. */
    public Graphic bar() {
        return Graphic.decorative(WIDTH, BAR_TOP + BAR_HEIGHT, this::bar).asBackground();
    }

    /**
     * The bar and the scale.
     *
     * @param written the text of a value at which the scale bends
     */
    public Graphic withScale(NumberScale scale, double value, DoubleFunction<String> written, String alternative) {
        Place place = new Place(scale, value, Frame.of(scale, value));
        return Graphic.described(WIDTH, SCALE_TOP + SCALE_HEIGHT + FOOT, alternative, canvas -> {
                    bar(canvas);
                    place.paint(canvas, written, palette);
                })
                .asBackground();
    }

    private void bar(Canvas canvas) {
        if (figure.length() <= ROOM) {
            double width = canvas.width() - BAR_LEFT;
            canvas.rectangle(BAR_LEFT, BAR_TOP, width * share, BAR_HEIGHT, palette.accent());
            canvas.stroke(new Rectangle2D.Double(BAR_LEFT, BAR_TOP, width, BAR_HEIGHT), Pen.of(palette.graphic(), 0.7));
        }
    }

    /** A value on its scale: values from left to right, scores upwards. */
    private record Place(NumberScale scale, double value, Frame frame) {

        void paint(Canvas canvas, DoubleFunction<String> written, Palette palette) {
            double floor = SCALE_TOP + SCALE_HEIGHT;
            canvas.line(SIDE, floor, WIDTH - SIDE, floor, Pen.of(palette.graphic(), 0.7));
            canvas.stroke(shape(), Pen.of(palette.muted(), 1.2));
            landmarks(canvas, written, palette, floor);
            double x = x(value);
            double y = y(scale.score(value));
            canvas.line(x, y, x, floor, Pen.of(palette.accent(), 1));
            canvas.circle(x, y, 4, Ink.WHITE);
            canvas.circle(x, y, 3.4, palette.accent());
        }

        private double x(double v) {
            return SIDE + frame.place(v) * (WIDTH - 2 * SIDE);
        }

        private static double y(double score) {
            return SCALE_TOP + SCALE_HEIGHT * (1 - score);
        }

        private Path2D shape() {
            Path2D path = new Path2D.Double();
            path.moveTo(SIDE, y(scale.score(frame.from())));
            boolean steps = scale instanceof NumberScale.StepsFrom || scale instanceof NumberScale.StepsUpTo;
            for (double v : scale.landmarks()) {
                double after = steps ? scale.score(beyond(v)) : scale.score(v);
                if (steps) {
                    path.lineTo(x(v), y(scale.score(before(v))));
                }
                path.lineTo(x(v), y(after));
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
        private void landmarks(Canvas canvas, DoubleFunction<String> written, Palette palette, double floor) {
            Lettering lettering = new ChartStyle(palette).scale();
            double free = 0;
            for (double landmark : scale.landmarks()) {
                double x = x(landmark);
                canvas.line(x, floor, x, floor + 2.5, Pen.of(palette.graphic(), 0.6));
                String label = written.apply(landmark);
                double half = canvas.textWidth(label, lettering) / 2;
                double middle = Math.min(Math.max(x, half), WIDTH - half);
                if (middle - half >= free) {
                    canvas.text(label, middle, floor + FOOT - 1, Align.CENTRE, lettering);
                    free = middle + half + 3;
                }
            }
        }
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
