package org.essgrid.report.chart;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * Scores over campaigns on a full 0–100 axis: one line, optionally a second one with dashes and hollow points, and
 * behind them the middle half of all scores. Each line has its name at its end, each point its figure.
 *
 * @param campaigns their names, from left to right
 * @param middle from the lower to the upper quartile in each campaign; none for a single actor
 * @param breaks the campaigns before which the grid was revised, with what is written there
 */
public record TrendChart(
        List<String> campaigns,
        Line line,
        Optional<Line> second,
        List<Optional<Middle>> middle,
        Optional<Breaks> breaks,
        Palette palette)
        implements Painter {

    private static final double SCALE = 24;
    private static final double NAMES = 104;
    private static final double HEAD = 16;
    private static final double FOOT = 28;
    private static final double DOT = 2.6;
    private static final int TICKS = 4;
    /** Least distance between the names of two lines, points. */
    private static final double APART = 22;

    /**
     * One line of a trend chart.
     *
     * @param name what is written at its end
     * @param points one per campaign; empty without a score
     */
    public record Line(String name, List<Optional<Point>> points) {
        /**
         * @param share its position on the axis, 0..1
         * @param figure the text next to it
         */
        public record Point(double share, String figure) {}

        public Line {
            points = List.copyOf(points);
        }

        /** The last point; empty without any. */
        Optional<Point> last() {
            return points.stream().flatMap(Optional::stream).reduce((before, next) -> next);
        }
    }

    /** The middle half of all scores, in shares 0..1. */
    public record Middle(double lower, double upper) {}

    /**
     * Where the grid was revised.
     *
     * @param places indexes, from 1, of the first campaigns with a new version of the grid
     * @param apart whether figures on either side have different meanings, so that no line joins them
     */
    public record Breaks(List<Integer> places, String label, boolean apart) {
        public Breaks {
            places = List.copyOf(places);
        }
    }

    public TrendChart {
        campaigns = List.copyOf(campaigns);
        middle = List.copyOf(middle);
    }

    @Override
    public void paint(Canvas canvas) {
        Plot plot = new Plot(canvas, campaigns.size());
        axis(plot);
        breaks.ifPresent(found -> found.places().forEach(place -> breakLine(plot, place, found.label())));
        middle(plot);
        second.ifPresent(other -> draw(plot, other, false));
        draw(plot, line, true);
        figures(plot);
        names(plot);
    }

    /** Positions on the canvas. */
    private record Plot(Canvas canvas, int campaigns) {

        double right() {
            return canvas.width() - NAMES;
        }

        double x(int campaign) {
            double step = (right() - SCALE) / campaigns;
            return SCALE + step * (campaign + 0.5);
        }

        double step() {
            return (right() - SCALE) / campaigns;
        }

        double y(double share) {
            double height = canvas.height() - HEAD - FOOT;
            return HEAD + height * (1 - Math.max(0, Math.min(1, share)));
        }
    }

    private void axis(Plot plot) {
        Canvas canvas = plot.canvas();
        for (int tick = 0; tick <= TICKS; tick++) {
            double share = (double) tick / TICKS;
            double y = plot.y(share);
            Pen pen = tick == 0 ? new ChartStyle(palette).mark() : new ChartStyle(palette).rule();
            canvas.line(SCALE, y, plot.right(), y, pen);
            canvas.text(
                    String.valueOf(Math.round(share * 100)),
                    SCALE - 5,
                    y + 2.6,
                    Align.RIGHT,
                    new ChartStyle(palette).scale());
        }
        for (int i = 0; i < campaigns.size(); i++) {
            List<String> lines = canvas.wrap(campaigns.get(i), plot.step() - 4, new ChartStyle(palette).scale());
            for (int l = 0; l < Math.min(2, lines.size()); l++) {
                canvas.text(
                        lines.get(l), plot.x(i), plot.y(0) + 11 + l * 9, Align.CENTRE, new ChartStyle(palette).scale());
            }
        }
    }

    private void breakLine(Plot plot, int place, String label) {
        double x = (plot.x(place - 1) + plot.x(place)) / 2;
        Pen pen = Pen.of(palette.graphic(), 0.7).dashed(2.5, 2.5);
        plot.canvas().line(x, plot.y(1) - 4, x, plot.y(0), pen);
        plot.canvas().text(label, x, plot.y(1) - 7, Align.CENTRE, new ChartStyle(palette).scale());
    }

    /** A band as wide as the middle half, broken where a campaign has none. */
    private void middle(Plot plot) {
        Ink ink = palette.accent().tint(0.16);
        for (int i = 0; i + 1 < middle.size(); i++) {
            if (middle.get(i).isPresent() && middle.get(i + 1).isPresent()) {
                Middle from = middle.get(i).get();
                Middle to = middle.get(i + 1).get();
                plot.canvas()
                        .fill(
                                Canvas.polygon(
                                        plot.x(i), plot.y(from.upper()),
                                        plot.x(i + 1), plot.y(to.upper()),
                                        plot.x(i + 1), plot.y(to.lower()),
                                        plot.x(i), plot.y(from.lower())),
                                ink);
            }
        }
    }

    private void draw(Plot plot, Line drawn, boolean first) {
        Pen pen = first
                ? Pen.of(palette.accent(), 1.8)
                : Pen.of(palette.text(), 1.2).dashed(4, 2.5);
        for (int i = 0; i + 1 < drawn.points().size(); i++) {
            if (!isBreak(i + 1)
                    && drawn.points().get(i).isPresent()
                    && drawn.points().get(i + 1).isPresent()) {
                Path2D path = Canvas.polyline(
                        plot.x(i), y(plot, drawn, i),
                        plot.x(i + 1), y(plot, drawn, i + 1));
                plot.canvas().stroke(path, pen);
            }
        }
        for (int i = 0; i < drawn.points().size(); i++) {
            if (drawn.points().get(i).isPresent()) {
                dot(plot.canvas(), plot.x(i), y(plot, drawn, i), first);
            }
        }
    }

    private boolean isBreak(int place) {
        return breaks.filter(found -> found.apart() && found.places().contains(place))
                .isPresent();
    }

    private void dot(Canvas canvas, double x, double y, boolean first) {
        canvas.circle(x, y, DOT + 1, Ink.WHITE);
        canvas.circle(x, y, DOT, first ? palette.accent() : palette.text());
        if (!first) {
            canvas.circle(x, y, DOT - 1.1, Ink.WHITE);
        }
    }

    private static double y(Plot plot, Line drawn, int campaign) {
        return plot.y(drawn.points().get(campaign).orElseThrow().share());
    }

    /** The figure of the higher point above it, that of the lower one below. */
    private void figures(Plot plot) {
        Lettering lettering = new ChartStyle(palette).label();
        for (int i = 0; i < campaigns.size(); i++) {
            Optional<Line.Point> first = line.points().get(i);
            int place = i;
            Optional<Line.Point> other = second.flatMap(drawn -> drawn.points().get(place));
            boolean above = first.isPresent()
                    && (other.isEmpty() || first.get().share() >= other.get().share());
            if (first.isPresent()) {
                figure(plot, i, first.get(), above, lettering.strong());
            }
            if (other.isPresent() && !other.get().equals(first.orElse(null))) {
                figure(plot, i, other.get(), !above, lettering);
            }
        }
    }

    private static void figure(Plot plot, int campaign, Line.Point point, boolean above, Lettering lettering) {
        double y = plot.y(point.share()) + (above ? -6 : 12.5);
        plot.canvas().textOnBackground(point.figure(), plot.x(campaign), y, Align.CENTRE, lettering, Ink.WHITE);
    }

    /** The names at the ends of the lines, moved apart if they are too near each other. */
    private void names(Plot plot) {
        List<Double> ys = new ArrayList<>();
        line.last().ifPresent(point -> ys.add(plot.y(point.share())));
        second.flatMap(Line::last).ifPresent(point -> ys.add(plot.y(point.share())));
        if (ys.size() == 2 && Math.abs(ys.get(0) - ys.get(1)) < APART) {
            double centre = (ys.get(0) + ys.get(1)) / 2;
            boolean higher = ys.get(0) <= ys.get(1);
            ys.set(0, centre + (higher ? -APART : APART) / 2);
            ys.set(1, centre + (higher ? APART : -APART) / 2);
        }
        Lettering lettering = new ChartStyle(palette).label();
        int drawn = 0;
        if (line.last().isPresent()) {
            name(plot, line.name(), ys.get(drawn++), lettering.strong().in(palette.accent()));
        }
        if (second.flatMap(Line::last).isPresent()) {
            name(plot, second.get().name(), ys.get(drawn), lettering);
        }
    }

    private static void name(Plot plot, String name, double y, Lettering lettering) {
        List<String> lines = plot.canvas().wrap(name, NAMES - 8, lettering);
        double top = y - (lines.size() - 1) * 4.8 + 3;
        for (int i = 0; i < lines.size(); i++) {
            plot.canvas().text(lines.get(i), plot.right() + 8, top + i * 9.6, Align.LEFT, lettering);
        }
    }
}
