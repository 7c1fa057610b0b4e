package org.essgrid.report.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;

/**
 * The distribution of scores, one row per element: a frame around the middle half of them, an open lozenge at the
 * median, and each score as a point where they are few, or else a line from the lowest to the highest.
 *
 * @param levels where bands begin
 */
public record SpreadChart(List<Row> rows, List<Level> levels, Palette palette) implements Painter {

    private static final double LABELS = 192;
    private static final double FIGURES = 54;
    private static final double HEAD = 15;
    private static final double FOOT = 14;
    private static final double ROW = 16.6;
    private static final double SINGLE_ROW = 36;
    private static final double INDENT = 10;
    private static final double FRAME = 6.5;
    private static final double DOT = 1.7;
    private static final double LINE = 0.1;

    /**
     * The scores of one element.
     *
     * @param depth 0 for the whole, 1 for a part of it
     * @param box empty where there is no score
     * @param points every score, 0..1; empty where there are too many
     * @param own the score of the actor that the report is about, 0..1
     * @param figure what is written at the end: the median, or why there is none
     */
    public record Row(
            String label, int depth, Optional<Box> box, List<Double> points, OptionalDouble own, String figure) {
        /**
         * All 0..1.
         *
         * @param low the lowest score, if it is shown
         * @param lower quartile
         * @param upper quartile
         * @param high the highest score, if it is shown
         */
        public record Box(OptionalDouble low, double lower, double median, double upper, OptionalDouble high) {}

        public Row {
            points = List.copyOf(points);
        }
    }

    public SpreadChart {
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
    }

    /** The preferred height, in points. */
    public double height() {
        return HEAD + FOOT + rows.stream().mapToDouble(this::height).sum();
    }

    private double height(Row row) {
        boolean single = rows.size() == 1 && !row.points().isEmpty();
        return ChartStyle.rowHeight(row.label(), LABELS - 10 - row.depth() * INDENT, single ? SINGLE_ROW : ROW);
    }

    /** The height of one row of several with this label, in points. */
    public static double height(String label) {
        return ChartStyle.rowHeight(label, LABELS - 10, ROW);
    }

    @Override
    public void paint(Canvas canvas) {
        double height = canvas.height() - HEAD - FOOT;
        double scale = height / (height() - HEAD - FOOT);
        ScorePlot plot = new ScorePlot(LABELS, canvas.width() - LABELS - FIGURES, HEAD, height, palette);
        List<Rectangle2D> frames = new ArrayList<>();
        List<ScorePlot.Series> series = List.of(
                new ScorePlot.Series(ScoreMark.MEMBER, new ArrayList<>()),
                new ScorePlot.Series(ScoreMark.MIDDLE, new ArrayList<>()),
                new ScorePlot.Series(ScoreMark.TODAY, new ArrayList<>()));
        ChartStyle style = new ChartStyle(palette);
        double top = 0;
        for (Row row : rows) {
            double high = height(row) * scale;
            double middle = top + high / 2;
            row.box().ifPresent(box -> {
                frames(box, row.points().isEmpty(), middle, frames);
                series.get(1).places().add(new double[] {clamped(box.median()), middle});
            });
            List<Double> xs = row.points().stream()
                    .map(SpreadChart::clamped)
                    .map(plot::x)
                    .sorted()
                    .toList();
            for (Point2D point : new BeeswarmLayout(2 * DOT, high / 2 - DOT).around(middle, xs)) {
                series.get(0).places().add(new double[] {(point.getX() - LABELS) / plot.width(), point.getY()});
            }
            row.own().ifPresent(own -> series.get(2).places().add(new double[] {clamped(own), middle}));
            style.rowLabel(canvas, row.label(), row.depth() * INDENT, LABELS - 10, HEAD + top, high);
            Lettering lettering = row.box().isPresent() ? style.label().strong() : style.scale();
            canvas.text(row.figure(), canvas.width(), HEAD + middle + 3.5, Align.RIGHT, lettering);
            top += high;
        }
        plot.draw(
                canvas,
                levels,
                frames,
                series.stream().filter(one -> !one.places().isEmpty()).toList());
        plot.names(canvas, levels, HEAD - 6);
        plot.ticks(canvas, levels, canvas.height() - 3);
    }

    private static double clamped(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static void frames(Row.Box box, boolean ends, double middle, List<Rectangle2D> frames) {
        double lower = clamped(box.lower());
        double upper = clamped(box.upper());
        frames.add(new Rectangle2D.Double(lower, middle - FRAME, upper - lower, 2 * FRAME));
        if (ends) {
            box.low()
                    .ifPresent(low ->
                            frames.add(new Rectangle2D.Double(clamped(low), middle, lower - clamped(low), LINE)));
            box.high()
                    .ifPresent(high -> frames.add(new Rectangle2D.Double(upper, middle, clamped(high) - upper, LINE)));
        }
    }
}
