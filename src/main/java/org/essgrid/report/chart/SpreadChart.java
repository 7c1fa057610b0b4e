package org.essgrid.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * The distribution of scores, one row per element on a full 0–100 axis: a box over the middle half of them, a stroke at
 * the median, a line from the lowest to the highest, and each score as a point where they are few.
 *
 * @param levels where bands begin
 */
public record SpreadChart(List<Row> rows, List<Level> levels, Palette palette) implements Painter {

    private static final double LABELS = 148;
    private static final double FIGURES = 66;
    private static final double HEAD = 15;
    private static final double FOOT = 15;
    private static final double ROW = 18;
    private static final double ROW_WITH_POINTS = 19.5;
    private static final double SINGLE_ROW = 36;
    private static final double INDENT = 10;
    private static final double POINT = 1.6;
    private static final double OWN = 4.5;

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
        return HEAD + FOOT + rows.size() * row();
    }

    private double row() {
        if (rows.stream().allMatch(spread -> spread.points().isEmpty())) {
            return ROW;
        }
        return rows.size() == 1 ? SINGLE_ROW : ROW_WITH_POINTS;
    }

    @Override
    public void paint(Canvas canvas) {
        double height = canvas.height() - HEAD - FOOT;
        double row = height / rows.size();
        ScoreAxis axis = new ScoreAxis(palette, LABELS, canvas.width() - LABELS - FIGURES, HEAD, height);
        axis.grid(canvas);
        axis.limits(canvas, levels);
        axis.ticks(canvas);
        for (int i = 0; i < rows.size(); i++) {
            Row spread = rows.get(i);
            double top = HEAD + i * row;
            new ChartStyle(palette).rowLabel(canvas, spread.label(), spread.depth() * INDENT, LABELS - 10, top, row);
            spread.box().ifPresent(box -> box(canvas, axis, box, top, row));
            points(canvas, axis, spread, top, row);
            spread.box().ifPresent(box -> median(canvas, axis, box, top, row));
            spread.own().ifPresent(own -> own(canvas, axis.x(own), top + row / 2));
            figure(canvas, spread, top + row / 2);
        }
    }

    private void box(Canvas canvas, ScoreAxis axis, Row.Box box, double top, double row) {
        double middle = top + row / 2;
        double low = axis.x(box.low().orElse(box.lower()));
        double high = axis.x(box.high().orElse(box.upper()));
        canvas.line(low, middle, high, middle, Pen.of(palette.graphic(), 0.8));
        double left = axis.x(box.lower());
        double width = axis.x(box.upper()) - left;
        canvas.rectangle(
                left, top + row * 0.2, width, row * 0.6, palette.accent().tint(0.28));
    }

    private void points(Canvas canvas, ScoreAxis axis, Row spread, double top, double row) {
        List<Double> xs = spread.points().stream().map(axis::x).sorted().toList();
        BeeswarmLayout swarm = new BeeswarmLayout(2 * POINT + 0.5, row / 2 - POINT - 0.5);
        swarm.around(top + row / 2, xs).forEach(point -> {
            canvas.circle(point.getX(), point.getY(), POINT + 0.5, Ink.WHITE);
            canvas.circle(point.getX(), point.getY(), POINT, palette.accent());
        });
    }

    private void median(Canvas canvas, ScoreAxis axis, Row.Box box, double top, double row) {
        double x = axis.x(box.median());
        canvas.line(x, top + row * 0.1, x, top + row * 0.9, Pen.of(Ink.WHITE, 3));
        canvas.line(x, top + row * 0.1, x, top + row * 0.9, Pen.of(palette.text(), 1.6));
    }

    /** A diamond, to differ from the points. */
    private void own(Canvas canvas, double x, double y) {
        double half = OWN + 1;
        canvas.fill(Canvas.polygon(x, y - half, x + half, y, x, y + half, x - half, y), Ink.WHITE);
        canvas.fill(Canvas.polygon(x, y - OWN, x + OWN, y, x, y + OWN, x - OWN, y), palette.step(2));
    }

    private void figure(Canvas canvas, Row spread, double middle) {
        Lettering lettering = new ChartStyle(palette).label();
        canvas.text(
                spread.figure(),
                canvas.width(),
                middle + 3,
                Align.RIGHT,
                spread.box().isPresent() ? lettering.strong() : lettering.in(palette.muted()));
    }
}
