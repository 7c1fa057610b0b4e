package org.essgrid.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Small line charts next to each other, one for each theme, from the first campaign to the last. All cover the same
 * span of scores, each around its own values, so that their slopes compare.
 *
 * @param campaigns their names, for the key
 * @param breaks indexes, from 1, of the campaigns that no line joins to the one before, because scores have another meaning
 * @param key the title of the small drawing that says which end is which campaign
 */
public record SlopesChart(List<Panel> panels, List<String> campaigns, Set<Integer> breaks, String key, Palette palette)
        implements Painter {

    /**
     * A theme.
     *
     * @param shares its score in each campaign, 0..1; empty without one
     * @param figures the same in words; empty where there is none
     * @param change between the first and the last, in words
     */
    public record Panel(String title, List<OptionalDouble> shares, List<String> figures, String change) {

        public Panel {
            shares = List.copyOf(shares);
            figures = List.copyOf(figures);
        }

        private double[] present() {
            return shares.stream()
                    .flatMapToDouble(OptionalDouble::stream)
                    .sorted()
                    .toArray();
        }
    }

    private static final int MOST_COLUMNS = 5;
    private static final double GAP = 13;
    private static final double PLOT = 38;
    private static final double CHANGE = 14;
    private static final double APART = 9;
    private static final double DOT = 2.8;
    private static final double NARROWEST_SPAN = 0.1;
    private static final double BEYOND_WIDEST = 1.5;

    public SlopesChart {
        panels = List.copyOf(panels);
        campaigns = List.copyOf(campaigns);
        breaks = Set.copyOf(breaks);
    }

    /** The preferred height, in points, on a canvas of this width. */
    public double height(double width) {
        return rows(columns(width)) * panelHeight(width, columns(width)) - APART;
    }

    private int rows(int columns) {
        return (panels.size() + columns) / columns;
    }

    /** As many as need the least height. */
    private int columns(double width) {
        return IntStream.rangeClosed(2, MOST_COLUMNS)
                .boxed()
                .min(Comparator.comparingDouble(columns -> rows(columns) * panelHeight(width, columns)))
                .orElseThrow();
    }

    private double titleHeight(double width, int columns) {
        return panels.stream()
                .mapToDouble(panel -> ChartStyle.rowHeight(panel.title(), panelWidth(width, columns), 0))
                .max()
                .orElse(0);
    }

    private static double panelWidth(double width, int columns) {
        return (width - (columns - 1) * GAP) / columns;
    }

    private double panelHeight(double width, int columns) {
        return titleHeight(width, columns) + PLOT + CHANGE + APART;
    }

    @Override
    public void paint(Canvas canvas) {
        int columns = columns(canvas.width());
        double wide = panelWidth(canvas.width(), columns);
        double high = panelHeight(canvas.width(), columns);
        double head = titleHeight(canvas.width(), columns);
        for (int i = 0; i <= panels.size(); i++) {
            double left = i % columns * (wide + GAP);
            int line = i / columns;
            double top = line * high;
            if (i < panels.size()) {
                panel(canvas, i, new Rectangle2D.Double(left, top, wide, head));
            } else {
                key(canvas, new Rectangle2D.Double(left, top, wide, head));
            }
        }
    }

    /** @param head the place of its title */
    private void panel(Canvas canvas, int index, Rectangle2D head) {
        ChartStyle style = new ChartStyle(palette);
        Panel panel = panels.get(index);
        Pen rule = index == 0 ? Pen.of(palette.accent(), 2.2) : style.mark();
        canvas.line(head.getMinX(), head.getMinY(), head.getMaxX(), head.getMinY(), rule);
        title(canvas, panel.title(), head, index == 0 ? style.label().strong() : style.label());
        double[] present = panel.present();
        if (present.length > 0) {
            Rectangle2D plot = plot(canvas, head);
            slope(canvas, panel.shares(), plot);
            figures(canvas, panel, plot);
        }
        double baseline = head.getMaxY() + PLOT + CHANGE - 3;
        canvas.text(
                panel.change(),
                head.getMinX(),
                baseline,
                Align.LEFT,
                style.label().strong());
    }

    private static void title(Canvas canvas, String title, Rectangle2D head, Lettering lettering) {
        List<String> lines = canvas.wrap(title, head.getWidth(), lettering);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = head.getMinY() + 2 + i * ChartStyle.LINE + ChartStyle.BASELINE;
            canvas.text(lines.get(i), head.getMinX(), baseline, Align.LEFT, lettering);
        }
    }

    /** Below the title, between the widest figures of the first and of the last campaign. */
    private Rectangle2D plot(Canvas canvas, Rectangle2D head) {
        ChartStyle style = new ChartStyle(palette);
        double left = widest(canvas, style.scale());
        double right = widest(canvas, style.label().strong());
        return new Rectangle2D.Double(
                head.getMinX() + left, head.getMaxY(), Math.max(20, head.getWidth() - left - right), PLOT);
    }

    private double widest(Canvas canvas, Lettering lettering) {
        ToDoubleFunction<String> width = figure -> canvas.textWidth(figure, lettering);
        return panels.stream()
                        .flatMap(panel -> panel.figures().stream())
                        .mapToDouble(width)
                        .max()
                        .orElse(0)
                + 2 * DOT;
    }

    private void slope(Canvas canvas, List<OptionalDouble> shares, Rectangle2D place) {
        Color accent = palette.accent().awt();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true) {
            @Override
            public Paint getItemFillPaint(int series, int item) {
                return getPlot().getDataset().getXValue(series, item) == campaigns.size() - 1.0 ? accent : Color.WHITE;
            }
        };
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDefaultShape(new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultPaint(accent);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultStroke(new BasicStroke(1.7f));
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultOutlinePaint(accent);
        renderer.setDefaultOutlineStroke(new BasicStroke(1.2f));
        double reach = DOT + 1;
        double perCampaign = (campaigns.size() - 1) / place.getWidth();
        XYPlot plot = ScorePlot.bare(
                runs(shares),
                ScorePlot.axis(-reach * perCampaign, campaigns.size() - 1 + reach * perCampaign),
                ScorePlot.axis(middle(shares) - span() / 2, middle(shares) + span() / 2),
                renderer);
        Rectangle2D area = new Rectangle2D.Double(0, 0, place.getWidth() + 2 * reach, PLOT);
        canvas.graphics(
                place.getMinX() - reach,
                place.getMinY(),
                area.getWidth(),
                PLOT,
                graphics -> plot.draw(graphics, area, null, null, null));
    }

    /** The scores as series that a line joins: they end at a break and at a campaign without a score. */
    private XYSeriesCollection runs(List<OptionalDouble> shares) {
        XYSeriesCollection runs = new XYSeriesCollection();
        XYSeries run = new XYSeries(0);
        for (int i = 0; i < shares.size(); i++) {
            if (!run.isEmpty() && (breaks.contains(i) || shares.get(i).isEmpty())) {
                runs.addSeries(run);
                run = new XYSeries(runs.getSeriesCount());
            }
            if (shares.get(i).isPresent()) {
                run.add(i, shares.get(i).getAsDouble());
            }
        }
        runs.addSeries(run);
        return runs;
    }

    /** What all panels cover, as a share of full marks: more than the widest of them needs. */
    private double span() {
        double widest = panels.stream()
                .map(Panel::present)
                .filter(present -> present.length > 0)
                .mapToDouble(present -> present[present.length - 1] - present[0])
                .max()
                .orElse(0);
        return Math.max(NARROWEST_SPAN, widest * BEYOND_WIDEST);
    }

    private static double middle(List<OptionalDouble> shares) {
        double[] present =
                shares.stream().flatMapToDouble(OptionalDouble::stream).sorted().toArray();
        return (present[0] + present[present.length - 1]) / 2;
    }

    /** The first score at its left, the last at its right. */
    private void figures(Canvas canvas, Panel panel, Rectangle2D plot) {
        ChartStyle style = new ChartStyle(palette);
        List<Integer> scored = IntStream.range(0, campaigns.size())
                .filter(i -> panel.shares().get(i).isPresent())
                .boxed()
                .toList();
        int first = scored.get(0);
        int last = scored.get(scored.size() - 1);
        if (first < last) {
            Point start = point(panel, first, plot);
            canvas.text(panel.figures().get(first), start.x() - DOT - 3, start.y() + 3, Align.RIGHT, style.scale());
        }
        Point end = point(panel, last, plot);
        canvas.text(
                panel.figures().get(last),
                end.x() + DOT + 3,
                end.y() + 3.5,
                Align.LEFT,
                style.label().strong());
    }

    private record Point(double x, double y) {}

    private Point point(Panel panel, int campaign, Rectangle2D plot) {
        double share = panel.shares().get(campaign).orElseThrow();
        double x = plot.getMinX() + plot.getWidth() * campaign / (campaigns.size() - 1);
        return new Point(x, plot.getCenterY() - (share - middle(panel.shares())) / span() * PLOT);
    }

    /** A slope without figures, with the name of the first campaign below its start and of the last above its end. */
    private void key(Canvas canvas, Rectangle2D head) {
        ChartStyle style = new ChartStyle(palette);
        title(canvas, key, head, style.scale());
        Rectangle2D plot = plot(canvas, head);
        List<OptionalDouble> slope = new ArrayList<>();
        for (int i = 0; i < campaigns.size(); i++) {
            slope.add(OptionalDouble.of(span() / 4 * i / (campaigns.size() - 1)));
        }
        slope(canvas, slope, plot);
        double below = plot.getMaxY() - 2;
        canvas.text(campaigns.get(0), head.getMinX(), below, Align.LEFT, style.scale());
        String last = campaigns.get(campaigns.size() - 1);
        canvas.text(last, head.getMaxX(), plot.getMinY() + 6, Align.RIGHT, style.scale());
    }
}
