package org.essgrid.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * Horizontal bars on a whole 0–100 axis, each with its figure at its end.
 *
 * @param marks where bands begin, 0..1, above 0; empty without bands
 */
public record BarChart(List<ChartBar> bars, List<Mark> marks, Palette palette) implements Painter {

    /** @param share where it stands, 0..1 */
    public record Mark(String label, double share) {}

    private static final double LABELS = 148;
    private static final double HEAD = 15;
    private static final double FOOT = 15;
    private static final double ROW = 16.5;
    private static final double INDENT = 10;

    /** From a bar's end to its figure, and from there to its word. */
    private static final double BESIDE = 5;

    private static final double LAST_TICK = 10;

    public BarChart {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** The height that suits it, points. */
    public double height() {
        return HEAD + FOOT + bars.size() * ROW;
    }

    @Override
    public void paint(Canvas canvas) {
        double width = plotWidth(canvas);
        double height = canvas.height() - HEAD - FOOT;
        double row = height / bars.size();
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, height);
        canvas.graphics(LABELS, HEAD, width, height, graphics -> new BarPlot(bars, palette).draw(graphics, area));
        ScoreAxis axis = new ScoreAxis(palette, LABELS, width, HEAD, height);
        axis.marks(canvas, marks);
        axis.ticks(canvas);
        for (int i = 0; i < bars.size(); i++) {
            double indent = bars.get(i).depth() * INDENT;
            new RowLabel(palette, LABELS - 10).draw(canvas, bars.get(i).label(), indent, HEAD + i * row, row);
            figure(canvas, bars.get(i), HEAD + i * row + row / 2, width);
            earlier(canvas, bars.get(i), HEAD + i * row, row, width);
        }
    }

    /** As wide as leaves room for the longest words at the end of their bar. */
    private double plotWidth(Canvas canvas) {
        double room = canvas.width() - LABELS;
        double width = room - LAST_TICK;
        for (ChartBar bar : bars) {
            double share = bar.share().orElse(0);
            if (share > 0) {
                width = Math.min(width, (room - wordsWidth(canvas, bar)) / share);
            }
        }
        return Math.max(width, room / 3);
    }

    private double wordsWidth(Canvas canvas, ChartBar bar) {
        Lettering lettering = style().label();
        double figure = canvas.textWidth(bar.figure(), lettering.strong());
        return BESIDE + figure + (bar.word().isEmpty() ? 0 : BESIDE + canvas.textWidth(bar.word(), lettering));
    }

    private ChartStyle style() {
        return new ChartStyle(palette);
    }

    private void figure(Canvas canvas, ChartBar bar, double middle, double width) {
        double end = LABELS + width * bar.share().orElse(0) + BESIDE;
        Lettering strong = bar.share().isPresent()
                ? style().label().strong()
                : style().label().in(palette.muted());
        canvas.textOnPlate(bar.figure(), end, middle + 3, Align.LEFT, strong, Ink.WHITE);
        double after = end + canvas.textWidth(bar.figure(), strong) + BESIDE;
        if (!bar.word().isEmpty()) {
            canvas.textOnPlate(bar.word(), after, middle + 3, Align.LEFT, style().label(), Ink.WHITE);
        }
    }

    /** A tick across the row, with a white edge so that it shows on the bar as well. */
    private void earlier(Canvas canvas, ChartBar bar, double top, double row, double width) {
        bar.earlier().ifPresent(share -> {
            double x = LABELS + width * share;
            canvas.line(x, top + 2, x, top + row - 2, Pen.of(Ink.WHITE, 3));
            canvas.line(x, top + 2, x, top + row - 2, Pen.of(palette.text(), 1.4));
        });
    }
}
