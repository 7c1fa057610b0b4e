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
 * All criteria at a glance: one row per dimension, one cell per criterion with its score or a letter, readable without
 * colour.
 */
public record HeatStrip(List<Row> rows, Palette palette) implements Painter {

    /** @param label the dimension */
    public record Row(String label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param sign a score, or the letter that says why there is none
     * @param ink the colour of a score; null without one, which is then hatched
     */
    public record Cell(String sign, @Nullable Ink ink) {}

    private static final double LABELS = 168;
    private static final double WIDEST_CELL = 54;
    private static final double HEAD = 13;
    private static final double ROW = 15.5;
    private static final double GAP = 2;

    public HeatStrip {
        rows = List.copyOf(rows);
    }

    /** The preferred height, in points. */
    public double height() {
        return HEAD + lines() * ROW;
    }

    /** Rows of cells, including the further rows of long dimensions. */
    private int lines() {
        return rows.stream()
                .mapToInt(row -> (row.cells().size() + most() - 1) / most())
                .sum();
    }

    /** The most cells in one row; a longer dimension continues in the next. */
    private int most() {
        int longest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return Math.min(Math.max(longest, 1), 12);
    }

    @Override
    public void paint(Canvas canvas) {
        double width = Math.min(WIDEST_CELL, (canvas.width() - LABELS) / most());
        for (int i = 1; i <= most(); i++) {
            canvas.text(
                    String.valueOf(i),
                    LABELS + (i - 0.5) * width,
                    HEAD - 5,
                    Align.CENTRE,
                    new ChartStyle(palette).scale());
        }
        double y = HEAD;
        for (Row row : rows) {
            label(canvas, row.label(), y);
            for (int i = 0; i < row.cells().size(); i++) {
                int column = i % most();
                y += column == 0 && i > 0 ? ROW : 0;
                cell(canvas, row.cells().get(i), LABELS + column * width, y, width);
            }
            y += ROW;
        }
    }

    private void label(Canvas canvas, String label, double top) {
        Lettering lettering = new ChartStyle(palette).label();
        List<String> lines = canvas.wrap(label, LABELS - 8, lettering);
        double y = top + (ROW - GAP - lines.size() * 9.4) / 2;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), 0, y + i * 9.4 + 7.4, Align.LEFT, lettering);
        }
    }

    private void cell(Canvas canvas, Cell cell, double x, double y, double width) {
        Rectangle2D box = new Rectangle2D.Double(x, y, width - GAP, ROW - GAP);
        Ink ink = cell.ink();
        Lettering lettering = new ChartStyle(palette).label().strong();
        double middle = x + (width - GAP) / 2;
        double baseline = y + (ROW - GAP) / 2 + 3;
        if (ink != null) {
            canvas.fill(box, ink);
            canvas.text(cell.sign(), middle, baseline, Align.CENTRE, lettering.in(ink.readable(palette.text())));
        } else {
            canvas.hatch(box, Hatch.RISING, Pen.of(palette.hairline(), 0.6), 4);
            canvas.stroke(box, Pen.of(palette.graphic(), 0.6));
            canvas.textOnBackground(cell.sign(), middle, baseline, Align.CENTRE, lettering, Ink.WHITE);
        }
    }
}
