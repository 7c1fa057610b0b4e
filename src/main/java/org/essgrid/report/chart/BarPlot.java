package org.essgrid.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.essgrid.report.style.Palette;
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

/** The bars and the grid lines behind them, without a word and without decoration, over the whole area given. */
record BarPlot(List<ChartBar> bars, Palette palette) {

    /** The share of the height left between bars. */
    private static final double GAPS = 0.42;

    void draw(Graphics2D graphics, Rectangle2D area) {
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
            ChartBar bar = bars.get(i);
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
