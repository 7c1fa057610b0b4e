package org.essgrid.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A plot of scores, 0..1, from left to right, in rows from top to bottom. Its labels are drawn by the chart that it is
 * part of, where they wrap and fall back to other fonts.
 *
 * @param left where the score 0 is, points from the canvas's left
 * @param width from the score 0 to full marks, points
 * @param top points from the canvas's top
 * @param height points
 */
record ScorePlot(double left, double width, double top, double height, Palette palette) {

    /** Space for a mark at either end, which the plot would otherwise clip. */
    private static final double REACH = 8;

    /** Marks at these places: a score, and the middle of its row in points below the plot's top. */
    record Series(ScoreMark mark, List<double[]> places) {}

    double x(double share) {
        return left + width * share;
    }

    /**
     * Draws the levels behind, then the lines and the marks of the series in their order.
     *
     * @param lines each from one score to another of a row: from, to, y
     */
    void draw(Canvas canvas, List<Level> levels, OptionalDouble here, List<double[]> lines, List<Series> series) {
        draw(canvas, plot(levels, here, lines, series));
    }

    /** @param frames behind the marks, each from one score to another */
    void draw(Canvas canvas, List<Level> levels, List<Rectangle2D> frames, List<Series> series) {
        XYPlot plot = plot(levels, OptionalDouble.empty(), List.of(), series);
        for (Rectangle2D frame : frames) {
            plot.getRenderer()
                    .addAnnotation(
                            new XYBoxAnnotation(
                                    frame.getMinX(),
                                    frame.getMaxY(),
                                    frame.getMaxX(),
                                    frame.getMinY(),
                                    new BasicStroke(1),
                                    palette.muted().awt()),
                            Layer.BACKGROUND);
        }
        draw(canvas, plot);
    }

    private void draw(Canvas canvas, XYPlot plot) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, width + 2 * REACH, height);
        canvas.graphics(
                left - REACH, top, area.getWidth(), height, graphics -> plot.draw(graphics, area, null, null, null));
    }

    private XYPlot plot(List<Level> levels, OptionalDouble here, List<double[]> lines, List<Series> series) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            double[] line = lines.get(i);
            XYSeries ends = new XYSeries("line " + i, false);
            ends.add(line[0], line[2]);
            ends.add(line[1], line[2]);
            data.addSeries(ends);
            renderer.setSeriesLinesVisible(i, true);
            renderer.setSeriesPaint(i, palette.aim().awt());
            renderer.setSeriesStroke(i, new BasicStroke(1.5f));
        }
        for (Series marks : series) {
            addMarks(data, renderer, marks);
        }
        XYPlot plot = bare(data, axis(-REACH / width, 1 + REACH / width), axis(0, height), renderer);
        plot.getRangeAxis().setInverted(true);
        addLevels(plot, levels, here);
        return plot;
    }

    /** A plot that fills its area, without axes, grid and background. */
    static XYPlot bare(XYDataset data, NumberAxis across, NumberAxis up, XYLineAndShapeRenderer renderer) {
        XYPlot plot = new XYPlot(data, across, up, renderer);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private void addMarks(XYSeriesCollection data, XYLineAndShapeRenderer renderer, Series marks) {
        int index = data.getSeriesCount();
        XYSeries places = new XYSeries("marks " + index, false);
        marks.places().forEach(place -> places.add(place[0], place[1]));
        data.addSeries(places);
        Color ink = marks.mark().ink(palette).awt();
        renderer.setSeriesShapesVisible(index, true);
        renderer.setSeriesShape(index, marks.mark().shape(0, 0));
        renderer.setSeriesPaint(index, ink);
        boolean member = marks.mark() == ScoreMark.MEMBER;
        renderer.setSeriesOutlinePaint(index, member ? Color.WHITE : ink);
        renderer.setSeriesShapesFilled(index, marks.mark() != ScoreMark.MIDDLE);
        if (marks.mark().isHollow()) {
            renderer.setUseFillPaint(true);
            renderer.setUseOutlinePaint(true);
            renderer.setSeriesFillPaint(index, Color.WHITE);
            renderer.setSeriesOutlineStroke(index, new BasicStroke(1.3f));
            renderer.setDrawOutlines(true);
        } else {
            renderer.setSeriesFillPaint(index, ink);
            renderer.setSeriesOutlineStroke(index, new BasicStroke(member ? 0.5f : 1));
        }
    }

    /** An axis that is not drawn. */
    static NumberAxis axis(double from, double to) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(from, to);
        axis.setVisible(false);
        return axis;
    }

    /** Every second level has a tint, and the one that holds the score {@code here} its own; lines mark their limits. */
    private void addLevels(XYPlot plot, List<Level> levels, OptionalDouble here) {
        if (levels.isEmpty()) {
            plot.addDomainMarker(limit(0), Layer.BACKGROUND);
            plot.addDomainMarker(limit(1), Layer.BACKGROUND);
        }
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            boolean ours = here.isPresent() && level.contains(here.getAsDouble());
            if (ours || i % 2 == 1) {
                Color tint = (ours ? palette.here() : palette.wash()).awt();
                plot.addDomainMarker(new IntervalMarker(level.from(), level.to(), tint), Layer.BACKGROUND);
            }
            if (i > 0) {
                plot.addDomainMarker(limit(level.from()), Layer.BACKGROUND);
            }
        }
    }

    /** The names of the levels, on this baseline; one that would reach the next is left out. */
    void names(Canvas canvas, List<Level> levels, double baseline) {
        Lettering lettering = new ChartStyle(palette).scale();
        double free = 0;
        for (Level level : levels) {
            double room = x(level.to()) - x(level.from()) - 4;
            String name = canvas.textWidth(level.label(), lettering) <= room ? level.label() : level.written();
            double x = x(level.from());
            if (x >= free) {
                canvas.text(name, x + (level.from() > 0 ? 3 : 0), baseline, Align.LEFT, lettering);
                free = x + canvas.textWidth(name, lettering) + 6;
            }
        }
    }

    /** Scores below the plot: 0, the maximum, and the start of each level as far as they fit. */
    void ticks(Canvas canvas, List<Level> levels, double baseline) {
        Lettering lettering = new ChartStyle(palette).scale();
        canvas.text("0", x(0), baseline, Align.CENTRE, lettering);
        canvas.text("100", x(1), baseline, Align.CENTRE, lettering);
        double free = x(0) + 8;
        for (Level level : levels) {
            double half = canvas.textWidth(level.written(), lettering) / 2;
            double x = x(level.from());
            if (x - half >= free && x + half <= x(1) - 14) {
                canvas.text(level.written(), x, baseline, Align.CENTRE, lettering);
                free = x + half + 4;
            }
        }
    }

    private ValueMarker limit(double share) {
        return new ValueMarker(share, palette.graphic().awt(), new BasicStroke(0.6f));
    }
}
