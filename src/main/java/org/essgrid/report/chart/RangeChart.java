package org.essgrid.report.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * How far several figures of each row lie apart, on a full 0–100 axis: a line from the lowest to the highest, and on it
 * a symbol for each, distinguished by its shape.
 *
 * @param names what the symbols mean, in their order
 */
public record RangeChart(List<String> names, List<Row> rows, Palette palette) implements Painter {

    /** @param shares one per name, 0..1; empty without a figure */
    public record Row(String label, List<OptionalDouble> shares) {
        public Row {
            shares = List.copyOf(shares);
        }

        private double[] known() {
            return shares.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        }
    }

    private static final double LABELS = 168;
    private static final double LEGEND_LINE = 15;
    private static final double NAME = 150;
    private static final double FOOT = 15;
    private static final double PADDING = 10;

    /** Vertical distance between the symbols of a row, in points, so that equal figures do not hide each other. */
    private static final double SYMBOL_DISTANCE = 3.6;

    public RangeChart {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** The preferred height in a column of this width, both in points. */
    public double height(double width) {
        return head(width) + FOOT + rows.size() * row();
    }

    private double row() {
        return Math.max(21, PADDING + names.size() * SYMBOL_DISTANCE);
    }

    private double head(double width) {
        int across = across(width);
        int lines = (names.size() + across - 1) / across;
        return LEGEND_LINE * lines + 6;
    }

    private static int across(double width) {
        return Math.max(1, (int) (width / NAME));
    }

    @Override
    public void paint(Canvas canvas) {
        legend(canvas);
        double top = head(canvas.width());
        double width = canvas.width() - LABELS - PADDING;
        axis(canvas, top, width);
        for (int i = 0; i < rows.size(); i++) {
            row(canvas, rows.get(i), top + i * row(), width);
        }
    }

    private void legend(Canvas canvas) {
        int across = across(canvas.width());
        for (int i = 0; i < names.size(); i++) {
            double x = i % across * NAME;
            int line = i / across;
            double y = LEGEND_LINE * line + 8;
            symbol(canvas, i, x + Symbol.REACH + 1, y - 2.8);
            String name = canvas.wrap(names.get(i), NAME - 18, label()).get(0);
            canvas.text(name, x + 13, y, Align.LEFT, label());
        }
    }

    private void axis(Canvas canvas, double top, double width) {
        double foot = top + rows.size() * row();
        for (int tick = 0; tick <= 100; tick += 25) {
            double x = LABELS + width * tick / 100;
            canvas.line(x, top, x, foot, new ChartStyle(palette).rule());
            canvas.text(String.valueOf(tick), x, foot + 11, Align.CENTRE, new ChartStyle(palette).scale());
        }
    }

    private void row(Canvas canvas, Row row, double top, double width) {
        new ChartStyle(palette).rowLabel(canvas, row.label(), 0, LABELS - 12, top, row());
        double[] known = row.known();
        double middle = top + row() / 2;
        if (known.length > 1) {
            double from = java.util.Arrays.stream(known).min().orElseThrow();
            double to = java.util.Arrays.stream(known).max().orElseThrow();
            canvas.line(LABELS + width * from, middle, LABELS + width * to, middle, Pen.of(palette.graphic(), 1.6));
        }
        for (int i = 0; i < row.shares().size(); i++) {
            if (row.shares().get(i).isPresent()) {
                double y = middle + (i - (names.size() - 1) / 2.0) * SYMBOL_DISTANCE;
                symbol(canvas, i, LABELS + width * row.shares().get(i).getAsDouble(), y);
            }
        }
    }

    private void symbol(Canvas canvas, int index, double x, double y) {
        Symbol symbol = Symbol.at(index);
        canvas.fill(symbol.shape(x, y), symbol.ink(palette));
        canvas.stroke(symbol.shape(x, y), Pen.of(Ink.WHITE, 0.5));
    }

    private Lettering label() {
        return new ChartStyle(palette).label();
    }

    /** A mark that its shape alone distinguishes from others; its colour only helps. */
    enum Symbol {
        DISC,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        POINTED_DOWN,
        BAR,
        UPRIGHT,
        HOURGLASS;

        /** Half of its width, points. */
        static final double REACH = 3.4;

        /** The symbol of an item by its index; after the last symbol they start again. */
        static Symbol at(int index) {
            List<Symbol> all = List.of(values());
            return all.get(index % all.size());
        }

        Shape shape(double x, double y) {
            double r = REACH;
            return switch (this) {
                case DISC -> Canvas.disc(x, y, r);
                case SQUARE -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
                case TRIANGLE -> Canvas.polygon(x - r * 1.1, y + r * 0.9, x, y - r * 1.1, x + r * 1.1, y + r * 0.9);
                case DIAMOND -> Canvas.polygon(x - r * 1.2, y, x, y - r * 1.2, x + r * 1.2, y, x, y + r * 1.2);
                case POINTED_DOWN -> Canvas.polygon(x - r * 1.1, y - r * 0.9, x, y + r * 1.1, x + r * 1.1, y - r * 0.9);
                case BAR -> new Rectangle2D.Double(x - r * 1.2, y - r * 0.45, r * 2.4, r * 0.9);
                case UPRIGHT -> new Rectangle2D.Double(x - r * 0.45, y - r * 1.2, r * 0.9, r * 2.4);
                case HOURGLASS -> Canvas.polygon(x - r, y - r, x + r, y - r, x - r, y + r, x + r, y + r);
            };
        }

        Ink ink(Palette palette) {
            return switch (this) {
                case DISC, HOURGLASS -> palette.accent();
                case SQUARE, BAR -> palette.step(1);
                case TRIANGLE, UPRIGHT -> palette.step(5);
                case DIAMOND -> palette.step(2);
                case POINTED_DOWN -> palette.step(3);
            };
        }
    }
}
