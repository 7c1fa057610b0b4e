package org.essgrid.report.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essgrid.report.chart.Radar.Outline;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;

/**
 * The figures of a radar's rings, each just inside its ring, all of them on a ray between two spokes where they meet
 * the fewest lines.
 *
 * @param radius of the whole radar, around its centre
 */
record RingFigures(Radar radar, Canvas canvas, ChartStyle style, Point2D centre, double radius) {

    private static final int STEP = 25;
    private static final double HEIGHT = 6;

    /** Least distance between a figure and a line, in points. */
    private static final double GAP = 1.5;

    /** Candidate rays, as fractions of the angle from one spoke to the next; the middle comes first. */
    private static final double[] RAYS = {0.5, 0.4, 0.6, 0.3, 0.7};

    /** Candidate distances of a figure inside its ring, in points. */
    private static final double[] DEPTHS = {5, 7, 9};

    void paint() {
        double ray = clearestRay();
        List<Line2D> lines = linesAround(ray);
        for (int ring = STEP; ring <= 100; ring += STEP) {
            Point2D at = place(ray, ring, lines);
            figure(ring, at.getX(), at.getY() + 2.5);
        }
        figure(0, centre.getX(), centre.getY() + 9);
    }

    private void figure(int ring, double x, double y) {
        canvas.text(String.valueOf(ring), x, y, Align.CENTRE, style.scale());
    }

    /** Where on a ray a ring's figure meets the fewest lines. */
    private Point2D place(double ray, int ring, List<Line2D> lines) {
        return Arrays.stream(DEPTHS)
                .mapToObj(depth -> at(ray, radius * ring / 100 - depth))
                .min(Comparator.comparingLong(at -> crossed(ring, at, lines)))
                .orElseThrow();
    }

    /** The first spoke points up, the others follow clockwise. */
    private Point2D at(double spoke, double distance) {
        double angle = 2 * Math.PI * spoke / radar.spokes().size();
        return new Point2D.Double(
                centre.getX() + distance * Math.sin(angle), centre.getY() - distance * Math.cos(angle));
    }

    /**
     * The ray on which figures meet the fewest lines, and among several the one on which lines are nearest to the
     * centre.
     */
    double clearestRay() {
        return Arrays.stream(RAYS)
                .boxed()
                .flatMap(share -> IntStream.range(0, radar.spokes().size()).mapToObj(spoke -> spoke + share))
                .min(Comparator.comparingLong(this::crossings).thenComparingDouble(this::reach))
                .orElse(0.5);
    }

    /** How many lines the figures of a ray meet. */
    long crossings(double ray) {
        List<Line2D> lines = linesAround(ray);
        long crossed = 0;
        for (int ring = STEP; ring <= 100; ring += STEP) {
            crossed += crossed(ring, place(ray, ring, lines), lines);
        }
        return crossed;
    }

    private long crossed(int ring, Point2D at, List<Line2D> lines) {
        double width = canvas.textWidth(String.valueOf(ring), style.scale()) + 2 * GAP;
        double height = HEIGHT + 2 * GAP;
        Rectangle2D box = new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height);
        return lines.stream().filter(box::intersectsLine).count();
    }

    private double reach(double ray) {
        int spoke = (int) ray;
        return outlines()
                .mapToDouble(outline -> share(outline, spoke).orElse(0)
                        + share(outline, spoke + 1).orElse(0))
                .sum();
    }

    /**
     * The segments of all outlines between the spokes around a ray, and the neighbouring ones; no others come near it.
     */
    private List<Line2D> linesAround(double ray) {
        List<Line2D> lines = new ArrayList<>();
        for (int spoke = (int) ray - 1; spoke <= (int) ray + 1; spoke++) {
            for (Outline outline : outlines().toList()) {
                OptionalDouble here = share(outline, spoke);
                OptionalDouble next = share(outline, spoke + 1);
                if (here.isPresent() && next.isPresent()) {
                    lines.add(new Line2D.Double(
                            at(spoke, radius * here.getAsDouble()), at(spoke + 1, radius * next.getAsDouble())));
                }
            }
        }
        return lines;
    }

    private Stream<Outline> outlines() {
        return Stream.concat(Stream.of(radar.now()), radar.others().stream());
    }

    private static OptionalDouble share(Outline outline, int spoke) {
        return outline.shares().get(Math.floorMod(spoke, outline.shares().size()));
    }
}
