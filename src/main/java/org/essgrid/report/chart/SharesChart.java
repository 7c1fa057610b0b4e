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

/** Stacked bars, one for each whole: its parts from left to right with their counts, readable without colour. */
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
    public record Piece(int count, @Nullable Ink ink) {}

    private static final double LABELS = 148;
    private static final double ROW = 18;
    private static final double GAP = 4;
    private static final double EDGE = 0.8;

    public SharesChart {
        rows = List.copyOf(rows);
    }

    /** The preferred height, in points. */
    public double height() {
        return rows.size() * ROW;
    }

    @Override
    public void paint(Canvas canvas) {
        double row = canvas.height() / rows.size();
        double width = canvas.width() - LABELS;
        for (int i = 0; i < rows.size(); i++) {
            double top = i * row;
            new ChartStyle(palette).rowLabel(canvas, rows.get(i).label(), 0, LABELS - 10, top, row);
            double x = LABELS;
            for (Piece piece : rows.get(i).pieces()) {
                double part = width * piece.count() / Math.max(1, rows.get(i).whole());
                piece(canvas, piece, new Rectangle2D.Double(x, top + GAP / 2, part, row - GAP));
                x += part;
            }
        }
    }

    private void piece(Canvas canvas, Piece piece, Rectangle2D place) {
        if (piece.count() == 0) {
            return;
        }
        Rectangle2D box = new Rectangle2D.Double(
                place.getX(), place.getY(), Math.max(EDGE, place.getWidth() - EDGE), place.getHeight());
        String count = String.valueOf(piece.count());
        Lettering lettering = new ChartStyle(palette).label().strong();
        boolean fits = canvas.textWidth(count, lettering) + 4 < box.getWidth();
        double middle = box.getCenterX();
        double baseline = box.getCenterY() + 3;
        Ink ink = piece.ink();
        if (ink != null) {
            canvas.fill(box, ink);
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
