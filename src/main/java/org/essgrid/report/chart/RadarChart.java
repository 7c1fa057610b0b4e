package org.essgrid.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.report.chart.Radar.Outline;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;
import org.jfree.data.category.DefaultCategoryDataset;

/** A radar with a full 0–100 axis, its labels around it and the names of its lines below. */
public record RadarChart(Radar radar, Palette palette) implements Painter {

    private static final double LEGEND = 18;

    /** Room for the width of lines at the edge. */
    private static final double PAD = 3;

    @Override
    public void paint(Canvas canvas) {
        double height = canvas.height() - (radar.others().isEmpty() ? 0 : LEGEND);
        RadarLabels labels = new RadarLabels(radar, new ChartStyle(palette), canvas, height);
        double radius = labels.radius();
        double x = canvas.width() / 2;
        double y = labels.centre();
        double side = 2 * (radius + PAD);
        Rectangle2D area = new Rectangle2D.Double(PAD, PAD, 2 * radius, 2 * radius);
        canvas.graphics(
                x - radius - PAD,
                y - radius - PAD,
                side,
                side,
                graphics -> new RadarPlot(dataset(), palette).draw(graphics, area, null, null, null));
        new RingFigures(radar, canvas, new ChartStyle(palette), new Point2D.Double(x, y), radius).paint();
        missing(canvas, x, y, radius);
        labels.paint();
        if (!radar.others().isEmpty()) {
            legend(canvas);
        }
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        add(dataset, radar.now(), 0);
        for (int i = 0; i < radar.others().size(); i++) {
            add(dataset, radar.others().get(i), i + 1);
        }
        return dataset;
    }

    private static void add(DefaultCategoryDataset dataset, Outline outline, int row) {
        for (int spoke = 0; spoke < outline.shares().size(); spoke++) {
            OptionalDouble share = outline.shares().get(spoke);
            dataset.addValue(
                    share.isPresent() ? share.getAsDouble() : null, Integer.valueOf(row), Integer.valueOf(spoke));
        }
    }

    /** A cross at the end of each spoke without a score. */
    private void missing(Canvas canvas, double x, double y, double radius) {
        Pen pen = Pen.of(palette.text(), 1);
        int spokes = radar.spokes().size();
        for (int spoke = 0; spoke < spokes; spoke++) {
            if (radar.now().shares().get(spoke).isEmpty()) {
                double angle = 2 * Math.PI * spoke / spokes;
                double cx = x + radius * Math.sin(angle);
                double cy = y - radius * Math.cos(angle);
                canvas.line(cx - 3, cy - 3, cx + 3, cy + 3, pen);
                canvas.line(cx - 3, cy + 3, cx + 3, cy - 3, pen);
            }
        }
    }

    /** The legend, centred: a sample of each line followed by its name. */
    private void legend(Canvas canvas) {
        ChartStyle style = new ChartStyle(palette);
        List<Outline> others = radar.others();
        double sample = 22;
        double width = sample + 6 + canvas.textWidth(radar.now().name(), style.label());
        for (Outline outline : others) {
            width += 16 + sample + 6 + canvas.textWidth(outline.name(), style.label());
        }
        double at = Math.max(0, (canvas.width() - width) / 2);
        double y = canvas.height() - 5;
        for (int i = 0; i <= others.size(); i++) {
            String name = i == 0 ? radar.now().name() : others.get(i - 1).name();
            canvas.line(at, y - 3, at + sample, y - 3, pen(i));
            if (i == 0) {
                canvas.circle(at + sample / 2, y - 3, 2.1, palette.accent());
            }
            canvas.text(name, at + sample + 6, y, Align.LEFT, style.label());
            at += sample + 22 + canvas.textWidth(name, style.label());
        }
    }

    private Pen pen(int outline) {
        BasicStroke stroke = (BasicStroke) RadarPlot.stroke(outline);
        Pen pen = Pen.of(RadarPlot.ink(outline, palette), stroke.getLineWidth());
        float[] dashes = stroke.getDashArray();
        if (dashes == null) {
            return pen;
        }
        double[] lengths = new double[dashes.length];
        for (int i = 0; i < dashes.length; i++) {
            lengths[i] = dashes[i];
        }
        return pen.dashed(lengths);
    }
}
