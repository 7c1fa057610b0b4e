package org.essgrid.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.essgrid.report.chart.Radar.Spoke;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;

/** The labels around a radar: wrapped, never cut, and pushed apart where they would touch. */
final class RadarLabels {

    private static final double GAP = 9;
    private static final double WIDEST = 124;

    /** A label's lines and the box they fill. */
    private static final class Box {
        private final List<String> lines;
        private final Align align;
        private final double x;
        private double y;

        Box(List<String> lines, Align align, double x, double y) {
            this.lines = lines;
            this.align = align;
            this.x = x;
            this.y = y;
        }

        double height() {
            return lines.size() * ChartStyle.LINE;
        }
    }

    private final Radar radar;
    private final Lettering lettering;
    private final Canvas canvas;
    private final double height;
    private final double radius;
    private final double centre;

    /** @param height for the radar and its labels, points */
    RadarLabels(Radar radar, ChartStyle style, Canvas canvas, double height) {
        this.radar = radar;
        this.lettering = style.label();
        this.canvas = canvas;
        this.height = height;
        double above = lines(0, topWidth()).size() * ChartStyle.LINE + GAP;
        double below = hasLowest()
                ? lines(radar.spokes().size() / 2, topWidth()).size() * ChartStyle.LINE + GAP
                : 2 * ChartStyle.LINE;
        this.radius = Math.min((height - above - below) / 2, canvas.width() / 2 - WIDEST - GAP);
        this.centre = above + radius;
    }

    double radius() {
        return radius;
    }

    /** Distance from the top of the canvas to the radar's centre, points. */
    double centre() {
        return centre;
    }

    void paint() {
        int spokes = radar.spokes().size();
        List<Box> right = new ArrayList<>();
        List<Box> left = new ArrayList<>();
        for (int spoke = 0; spoke < spokes; spoke++) {
            double angle = 2 * Math.PI * spoke / spokes;
            if (isVertical(spoke)) {
                paint(verticalBox(spoke));
            } else {
                (Math.sin(angle) > 0 ? right : left).add(lateralBox(spoke, angle));
            }
        }
        separate(right);
        separate(left);
    }

    private boolean hasLowest() {
        return radar.spokes().size() % 2 == 0;
    }

    private boolean isVertical(int spoke) {
        return spoke == 0 || (hasLowest() && spoke == radar.spokes().size() / 2);
    }

    private Box verticalBox(int spoke) {
        List<String> lines = lines(spoke, topWidth());
        double y = spoke == 0 ? centre - radius - GAP + 3 - lines.size() * ChartStyle.LINE : centre + radius + GAP - 3;
        return new Box(lines, Align.CENTRE, canvas.width() / 2, y);
    }

    private Box lateralBox(int spoke, double angle) {
        double x = canvas.width() / 2 + (radius + GAP) * Math.sin(angle);
        double y = centre - (radius + GAP) * Math.cos(angle);
        boolean right = Math.sin(angle) > 0;
        double room = right ? canvas.width() - x : x;
        List<String> lines = lines(spoke, Math.min(WIDEST, room));
        // Level with the spoke's end at the sides of the web; above it near the top, below it near the bottom.
        double rise = (1 + Math.cos(angle)) / 2 * lines.size() * ChartStyle.LINE;
        return new Box(lines, right ? Align.LEFT : Align.RIGHT, x, y - rise);
    }

    /** The greatest width at which a label at the top does not reach its neighbours, points. */
    private double topWidth() {
        return radar.spokes().size() > 8 ? 92 : WIDEST;
    }

    private List<String> lines(int spoke, double width) {
        Spoke it = radar.spokes().get(spoke);
        List<String> lines = new ArrayList<>(canvas.wrap(it.label(), width, lettering));
        lines.addAll(canvas.wrap(it.figure(), width, lettering.strong()));
        return lines;
    }

    /** Moves boxes of one side down where they touch, then up again from the foot where they leave the canvas. */
    private void separate(List<Box> side) {
        side.sort(Comparator.comparingDouble(box -> box.y));
        double free = 0;
        for (Box box : side) {
            box.y = Math.max(box.y, free);
            free = box.y + box.height() + 2;
        }
        double foot = height;
        for (int i = side.size() - 1; i >= 0; i--) {
            Box box = side.get(i);
            box.y = Math.min(box.y, foot - box.height());
            foot = box.y - 2;
        }
        side.forEach(this::paint);
    }

    private void paint(Box box) {
        for (int i = 0; i < box.lines.size(); i++) {
            double baseline = box.y + i * ChartStyle.LINE + ChartStyle.BASELINE;
            canvas.text(
                    box.lines.get(i),
                    box.x,
                    baseline,
                    box.align,
                    i == box.lines.size() - 1 ? lettering.strong() : lettering);
        }
    }
}
