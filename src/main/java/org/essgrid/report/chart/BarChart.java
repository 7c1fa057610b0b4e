package org.essgrid.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Horizontal bars on a full 0–100 axis, each with its figure at its end.
 *
 * @param marks where bands begin, 0..1, above 0; empty without bands
 */
public record BarChart(List<Bar> bars, List<Mark> marks, Palette palette) implements Painter {

    /**
     * A bar of a bar chart.
     *
     * @param depth 0 for a dimension, 1 for a theme within it
     * @param share its length, 0..1; empty where there is no score
     * @param figure what is written at its end: the score, or why there is none
     * @param word text after the figure; may be empty
     * @param earlier the last campaign's score, 0..1; empty without one
     */
    public record Bar(
            String label,
            int depth,
            OptionalDouble share,
            String figure,
            String word,
            Ink ink,
            OptionalDouble earlier) {}

    /** @param share its position on the axis, 0..1 */
    public record Mark(String label, double share) {}

    private static final double LABELS = 148;
    private static final double HEAD = 15;
    private static final double FOOT = 15;
    private static final double ROW = 16.5;
    private static final double INDENT = 10;

    /** Space between a bar's end and its figure, and between the figure and the text after it, in points. */
    private static final double SPACE = 5;

    private static final double LAST_TICK = 10;

    /** The share of the height left between bars. */
    private static final double GAPS = 0.42;

    public BarChart {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** The preferred height, in points. */
    public double height() {
        return HEAD + FOOT + bars.size() * ROW;
    }

    @Override
    public void paint(Canvas canvas) {
        double width = plotWidth(canvas);
        double height = canvas.height() - HEAD - FOOT;
        double row = height / bars.size();
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, height);
        canvas.graphics(LABELS, HEAD, width, height, graphics -> plot(graphics, area));
        ScoreAxis axis = new ScoreAxis(palette, LABELS, width, HEAD, height);
        axis.marks(canvas, marks);
        axis.ticks(canvas);
        for (int i = 0; i < bars.size(); i++) {
            double indent = bars.get(i).depth() * INDENT;
            style().rowLabel(canvas, bars.get(i).label(), indent, LABELS - 10, HEAD + i * row, row);
            figure(canvas, bars.get(i), HEAD + i * row + row / 2, width);
            earlier(canvas, bars.get(i), HEAD + i * row, row, width);
        }
    }

    /** The widest plot that leaves room for the text at the end of every bar. */
    private double plotWidth(Canvas canvas) {
        double room = canvas.width() - LABELS;
        double width = room - LAST_TICK;
        for (Bar bar : bars) {
            double share = bar.share().orElse(0);
            if (share > 0) {
                width = Math.min(width, (room - wordsWidth(canvas, bar)) / share);
            }
        }
        return Math.max(width, room / 3);
    }

    private double wordsWidth(Canvas canvas, Bar bar) {
        Lettering lettering = style().label();
        double figure = canvas.textWidth(bar.figure(), lettering.strong());
        return SPACE + figure + (bar.word().isEmpty() ? 0 : SPACE + canvas.textWidth(bar.word(), lettering));
    }

    private ChartStyle style() {
        return new ChartStyle(palette);
    }

    private void figure(Canvas canvas, Bar bar, double middle, double width) {
        double end = LABELS + width * bar.share().orElse(0) + SPACE;
        Lettering strong = bar.share().isPresent()
                ? style().label().strong()
                : style().label().in(palette.muted());
        canvas.textOnBackground(bar.figure(), end, middle + 3, Align.LEFT, strong, Ink.WHITE);
        double after = end + canvas.textWidth(bar.figure(), strong) + SPACE;
        if (!bar.word().isEmpty()) {
            canvas.textOnBackground(bar.word(), after, middle + 3, Align.LEFT, style().label(), Ink.WHITE);
        }
    }

    /** A tick across the row, with a white edge so that it shows on the bar as well. */
    private void earlier(Canvas canvas, Bar bar, double top, double row, double width) {
        bar.earlier().ifPresent(share -> {
            double x = LABELS + width * share;
            canvas.line(x, top + 2, x, top + row - 2, Pen.of(Ink.WHITE, 3));
            canvas.line(x, top + 2, x, top + row - 2, Pen.of(palette.text(), 1.4));
        });
    }

    /** The bars and the grid lines behind them, without text or decoration, over the whole area given. */
    private void plot(Graphics2D graphics, Rectangle2D area) {
        CategoryPlot plot = new CategoryPlot(dataset(), categories(), values(), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(palette.hairline().awt());
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(palette.graphic().awt());
        plot.setRangeZeroBaselineStroke(new BasicStroke(0.8f));
        plot.draw(graphics, area, null, null, null);
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            dataset.addValue(bar.share().isPresent() ? bar.share().getAsDouble() : null, "", Integer.valueOf(i));
        }
        return dataset;
    }

    /** Rows of equal height: half a gap at each end, whole gaps between. */
    private CategoryAxis categories() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(GAPS / 2 / bars.size());
        axis.setUpperMargin(GAPS / 2 / bars.size());
        axis.setCategoryMargin(GAPS * (bars.size() - 1) / bars.size());
        return axis;
    }

    private static NumberAxis values() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.25));
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    private BarRenderer renderer() {
        BarRenderer renderer = new BarRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public Paint getItemPaint(int row, int column) {
                return colour(column);
            }
        };
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(1);
        return renderer;
    }

    private Color colour(int bar) {
        return bars.get(bar).ink().awt();
    }
}
