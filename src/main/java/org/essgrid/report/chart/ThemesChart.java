package org.essgrid.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;

/**
 * Themes in rows: the score of each today and with its targets reached, on one axis with the levels in the background.
 *
 * @param levels empty where the themes have none in common
 * @param rowHeight of a row with a label on one line, points
 */
public record ThemesChart(List<Row> rows, List<Level> levels, double rowHeight, Palette palette) implements Painter {

    /**
     * A theme.
     *
     * @param depth 0 for a dimension, 1 for a theme within it
     * @param today its score, 0..1; empty without one
     * @param aim its score with the targets reached, if higher
     * @param figure its score, or in words why it has none
     */
    public record Row(
            String label,
            int depth,
            OptionalDouble today,
            OptionalDouble aim,
            OptionalDouble earlier,
            OptionalDouble median,
            String figure) {}

    private static final double LABELS = 190;
    private static final double FIGURES = 30;
    private static final double WORDS = 92;
    private static final double HEAD = 16;
    private static final double INDENT = 12;

    public ThemesChart {
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
    }

    public double height() {
        return height(Double.MAX_VALUE);
    }

    @Override
    public OptionalDouble heightAt(double width) {
        return OptionalDouble.of(height(width));
    }

    private double height(double width) {
        return HEAD + rows.stream().mapToDouble(row -> height(row, width)).sum() + 4;
    }

    private double height(Row row, double width) {
        double above = ChartStyle.above(row.label(), width);
        return above > 0 ? above + rowHeight : height(row.label(), rowHeight);
    }

    /** The height of a row on a page with this label, in points. */
    public static double height(String label, double rowHeight) {
        return ChartStyle.rowHeight(label, LABELS - 8, rowHeight);
    }

    @Override
    public void paint(Canvas canvas) {
        double labels = ChartStyle.labels(canvas.width(), LABELS);
        boolean words = labels > 0 && rows.stream().anyMatch(row -> row.today().isEmpty());
        double width = canvas.width() - labels - (words ? WORDS : FIGURES) - 8;
        double scale = (canvas.height() - HEAD) / (height(canvas.width()) - HEAD);
        ScorePlot plot = new ScorePlot(labels + 4, width, HEAD, canvas.height() - HEAD, palette);
        List<double[]> lines = new ArrayList<>();
        List<ScorePlot.Series> series = List.of(
                new ScorePlot.Series(ScoreMark.EARLIER, new ArrayList<>()),
                new ScorePlot.Series(ScoreMark.MEDIAN, new ArrayList<>()),
                new ScorePlot.Series(ScoreMark.AIM, new ArrayList<>()),
                new ScorePlot.Series(ScoreMark.TODAY, new ArrayList<>()));
        double y = 2 * scale;
        for (Row row : rows) {
            double height = height(row, canvas.width()) * scale;
            double middle = y + (height + ChartStyle.above(row.label(), canvas.width())) / 2;
            if (row.today().isPresent() && row.aim().isPresent()) {
                lines.add(new double[] {row.today().getAsDouble(), row.aim().getAsDouble(), middle});
            }
            List<OptionalDouble> shares = List.of(row.earlier(), row.median(), row.aim(), row.today());
            for (int i = 0; i < shares.size(); i++) {
                List<double[]> places = series.get(i).places();
                shares.get(i).ifPresent(share -> places.add(new double[] {share, middle}));
            }
            y += height;
        }
        plot.draw(
                canvas,
                levels,
                OptionalDouble.empty(),
                lines,
                series.stream().filter(marks -> !marks.places().isEmpty()).toList());
        if (levels.isEmpty()) {
            plot.ticks(canvas, levels, HEAD - 6);
        }
        plot.names(canvas, levels, HEAD - 6);
        labels(canvas, scale);
    }

    private void labels(Canvas canvas, double scale) {
        ChartStyle style = new ChartStyle(palette);
        double y = HEAD + 2 * scale;
        for (Row row : rows) {
            double height = height(row, canvas.width()) * scale;
            double above = ChartStyle.above(row.label(), canvas.width());
            double end = above > 0 ? canvas.width() : LABELS - 8;
            style.rowLabel(canvas, row.label(), row.depth() * INDENT, end, y, above > 0 ? above : height);
            Lettering lettering = row.today().isPresent() ? style.label().strong() : style.scale();
            canvas.text(row.figure(), canvas.width(), y + (height + above) / 2 + 3.5, Align.RIGHT, lettering);
            y += height;
        }
    }
}
