package org.essgrid.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.SpiderWebPlot;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * A web with rings, always from 0 to 1, whose outlines have a gap where a value is missing. It fills the whole area it
 * is given and draws no text: labels are drawn on the page, where they wrap and fall back to other fonts.
 */
final class RadarPlot extends SpiderWebPlot {

    private static final long serialVersionUID = 1L;
    private static final int RINGS = 4;
    private static final double DOT = 2.1;

    private final transient Palette palette;

    RadarPlot(CategoryDataset dataset, Palette palette) {
        super(dataset);
        this.palette = palette;
        setStartAngle(90);
    }

    /** The stroke of an outline: solid for the first, with dashes of its own for each of the others. */
    static Stroke stroke(int outline) {
        float[][] dashes = {{1}, {5, 2.5f}, {1.2f, 2.2f}, {7, 2, 1.5f, 2}, {2.5f, 4}};
        int kind = outline % dashes.length;
        return kind == 0
                ? new BasicStroke(1.5f)
                : new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes[kind], 0);
    }

    static Ink ink(int outline, Palette palette) {
        return switch (outline) {
            case 0 -> palette.accent();
            case 1, 2 -> palette.aim();
            default -> palette.muted();
        };
    }

    @Override
    public void draw(
            Graphics2D graphics,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        web(graphics, area);
        if (IntStream.range(0, spokes()).allMatch(spoke -> isKnown(0, spoke))) {
            fill(graphics, area);
        }
        for (int outline = getDataset().getRowCount() - 1; outline >= 0; outline--) {
            graphics.setStroke(stroke(outline));
            graphics.setPaint(ink(outline, palette).awt());
            outline(graphics, area, outline);
        }
        dots(graphics, area);
    }

    private int spokes() {
        return getDataset().getColumnCount();
    }

    private void web(Graphics2D graphics, Rectangle2D area) {
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.setPaint(palette.hairline().awt());
        for (int ring = 1; ring <= RINGS; ring++) {
            double share = (double) ring / RINGS;
            double width = area.getWidth() * share;
            double height = area.getHeight() * share;
            graphics.draw(
                    new Ellipse2D.Double(area.getCenterX() - width / 2, area.getCenterY() - height / 2, width, height));
        }
        Point2D centre = new Point2D.Double(area.getCenterX(), area.getCenterY());
        for (int spoke = 0; spoke < spokes(); spoke++) {
            graphics.draw(new Line2D.Double(centre, at(area, spoke, 1)));
        }
    }

    /** The area within the first outline; not drawn if a value is missing, since that would look like a low score. */
    private void fill(Graphics2D graphics, Rectangle2D area) {
        graphics.setPaint(palette.accent().tint(0.16).awt());
        Path2D shape = new Path2D.Double();
        for (int spoke = 0; spoke < spokes(); spoke++) {
            Point2D point = at(area, spoke, share(0, spoke));
            if (spoke == 0) {
                shape.moveTo(point.getX(), point.getY());
            } else {
                to(shape, point);
            }
        }
        shape.closePath();
        graphics.fill(shape);
    }

    private void outline(Graphics2D graphics, Rectangle2D area, int outline) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int step = 0; step <= spokes(); step++) {
            int spoke = step % spokes();
            boolean known = isKnown(outline, spoke);
            if (known && drawing) {
                to(path, at(area, spoke, share(outline, spoke)));
            } else if (known) {
                Point2D start = at(area, spoke, share(outline, spoke));
                path.moveTo(start.getX(), start.getY());
            }
            drawing = known;
        }
        graphics.draw(path);
    }

    private void dots(Graphics2D graphics, Rectangle2D area) {
        graphics.setPaint(ink(0, palette).awt());
        for (int spoke = 0; spoke < spokes(); spoke++) {
            if (isKnown(0, spoke)) {
                Point2D at = at(area, spoke, share(0, spoke));
                graphics.fill(new Ellipse2D.Double(at.getX() - DOT, at.getY() - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    /** The first spoke points up, the others follow clockwise. */
    private Point2D at(Rectangle2D area, int spoke, double share) {
        return getWebPoint(area, getStartAngle() - 360.0 * spoke / spokes(), share);
    }

    private boolean isKnown(int outline, int spoke) {
        return getDataset().getValue(outline, spoke) != null;
    }

    private double share(int outline, int spoke) {
        return getDataset().getValue(outline, spoke).doubleValue();
    }

    private static void to(Path2D path, Point2D point) {
        path.lineTo(point.getX(), point.getY());
    }
}
