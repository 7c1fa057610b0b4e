package org.essgrid.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;
import org.jspecify.annotations.Nullable;

/**
 * Stacked bars, one for each whole: its parts from left to right with their counts, readable without colour. A bar
 * alone may be without label; then the names of its parts are written below it.
 */
public record SharesChart(List<Row> rows, Palette palette) implements Painter {

    /** @param label what is divided */
    public record Row(String label, List<Piece> pieces) {
        public Row {
            pieces = List.copyOf(pieces);
        }

        private int whole() {
            return pieces.stream().mapToInt(Piece::count).sum();
        }
    }

    /** @param ink null for members without a score, which are hatched */
    public record Piece(String name, int count, @Nullable Ink ink) {}

    private static final double LABELS = 148;
    private static final double ROW = 18;
    private static final double GAP = 4;
    private static final double APART = 3;
    private static final double NAMES = 13;

    public SharesChart {
        rows = List.copyOf(rows);
    }

    /** The preferred height, in points. */
    public double height() {
        return rows.stream().mapToDouble(SharesChart::height).sum() + foot();
    }

    private static double height(Row row) {
        return height(row.label());
    }

    /** The height of a bar with this label, in points. */
    public static double height(String label) {
        return ChartStyle.rowHeight(label, LABELS - 10, label.isEmpty() ? ROW + GAP : ROW);
    }

    private double foot() {
        return rows.get(0).label().isEmpty() ? NAMES : 0;
    }

    @Override
    public void paint(Canvas canvas) {
        double left = rows.get(0).label().isEmpty() ? 0 : LABELS;
        double scale = (canvas.height() - foot()) / (height() - foot());
        double top = 0;
        for (Row row : rows) {
            double high = height(row) * scale;
            new ChartStyle(palette).rowLabel(canvas, row.label(), 0, LABELS - 10, top, high);
            double x = left;
            List<Piece> pieces =
                    row.pieces().stream().filter(piece -> piece.count() > 0).toList();
            double[] starts = new double[pieces.size()];
            for (int i = 0; i < starts.length; i++) {
                double part = (canvas.width() - left) * pieces.get(i).count() / row.whole();
                piece(canvas, pieces.get(i), new Rectangle2D.Double(x, top + GAP / 2, part, high - GAP));
                starts[i] = x;
                x += part;
            }
            top += high;
            if (row.label().isEmpty()) {
                names(canvas, pieces, starts);
            }
        }
    }

    /** The names below their parts, shifted where they would overlap; none if they do not fit together. */
    private void names(Canvas canvas, List<Piece> pieces, double[] starts) {
        Lettering lettering = new ChartStyle(palette).scale();
        double end = canvas.width();
        for (int i = starts.length - 1; i >= 0; i--) {
            starts[i] = Math.min(starts[i], end - canvas.textWidth(pieces.get(i).name(), lettering));
            end = starts[i] - 2 * APART;
        }
        double free = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = Math.max(starts[i], free);
            free = starts[i] + canvas.textWidth(pieces.get(i).name(), lettering) + 2 * APART;
        }
        for (int i = 0; i < starts.length && free - 2 * APART <= canvas.width() + 0.1; i++) {
            canvas.text(pieces.get(i).name(), starts[i], canvas.height() - 2, Align.LEFT, lettering);
        }
    }

    private void piece(Canvas canvas, Piece piece, Rectangle2D place) {
        Rectangle2D box = new Rectangle2D.Double(
                place.getX() + 0.4, place.getY(), Math.max(0.8, place.getWidth() - APART), place.getHeight());
        String count = String.valueOf(piece.count());
        Lettering lettering = new ChartStyle(palette).label().strong();
        boolean fits = canvas.textWidth(count, lettering) + 4 < box.getWidth();
        double middle = box.getCenterX();
        double baseline = box.getCenterY() + 3;
        Ink ink = piece.ink();
        if (ink != null) {
            canvas.fill(box, ink);
            canvas.stroke(box, Pen.of(palette.accent(), 0.8));
        } else {
            canvas.hatch(box, Hatch.RISING, Pen.of(palette.hairline(), 0.6), 4);
            canvas.stroke(box, Pen.of(palette.graphic(), 0.6));
        }
        if (fits && ink != null) {
            canvas.text(count, middle, baseline, Align.CENTRE, lettering.in(ink.readable(palette.text())));
        } else if (fits) {
            canvas.textOnBackground(count, middle, baseline, Align.CENTRE, lettering, Ink.WHITE);
        }
    }
}
