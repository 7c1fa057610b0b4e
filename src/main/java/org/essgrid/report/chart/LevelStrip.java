package org.essgrid.report.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/**
 * The levels side by side, with the place of a score, of earlier ones and of those aimed at.
 *
 * @param levels from the lowest to the highest; empty where the grid has none
 * @param ends what is written at the two ends of the axis: 0 and full marks
 * @param marks places on it, 0..1
 */
public record LevelStrip(List<Level> levels, List<String> ends, List<Place> marks, Palette palette) implements Painter {

    /** @param mark what it is: today's score first */
    public record Place(double share, ScoreMark mark) {}

    private static final double HEAD = 13;
    private static final double BAND = 16;
    private static final double FOOT = 15;
    private static final double SPACE = 6;

    public LevelStrip {
        levels = List.copyOf(levels);
        marks = List.copyOf(marks);
    }

    public double height() {
        return HEAD + BAND + (levels.isEmpty() ? 0 : FOOT);
    }

    @Override
    public OptionalDouble heightAt(double width) {
        return OptionalDouble.of(height());
    }

    @Override
    public void paint(Canvas canvas) {
        ScorePlot plot = new ScorePlot(0, canvas.width(), HEAD, BAND, palette);
        OptionalDouble here = marks.stream()
                .filter(place -> place.mark() == ScoreMark.TODAY)
                .mapToDouble(Place::share)
                .findFirst();
        canvas.rectangle(0, HEAD, canvas.width(), BAND, palette.wash());
        plot.draw(
                canvas,
                levels,
                here,
                List.of(),
                marks.stream()
                        .map(place ->
                                new ScorePlot.Series(place.mark(), List.of(new double[] {place.share(), BAND / 2})))
                        .toList());
        limits(canvas);
        labels(canvas, here);
    }

    /** The scores at which levels begin; one that would touch its neighbour is left out. */
    private void limits(Canvas canvas) {
        Lettering lettering = new ChartStyle(palette).scale();
        canvas.text(ends.get(0), 0, HEAD - 4, Align.LEFT, lettering);
        canvas.text(ends.get(1), canvas.width(), HEAD - 4, Align.RIGHT, lettering);
        double free = canvas.textWidth(ends.get(0), lettering) + SPACE;
        double end = canvas.width() - canvas.textWidth(ends.get(1), lettering) - SPACE;
        for (Level level : levels.subList(Math.min(1, levels.size()), levels.size())) {
            double half = canvas.textWidth(level.written(), lettering) / 2;
            double x = canvas.width() * level.from();
            if (x - half >= free && x + half <= end) {
                canvas.text(level.written(), x, HEAD - 4, Align.CENTRE, lettering);
                free = x + half + SPACE;
            }
        }
    }

    /** The names of the levels; if they do not all fit, that of the actor’s level. */
    private void labels(Canvas canvas, OptionalDouble here) {
        Lettering muted = new ChartStyle(palette).label().in(palette.muted());
        double free = 0;
        for (Level level : levels) {
            boolean ours = here.isPresent() && level.contains(here.getAsDouble());
            double x = canvas.width() * level.from();
            double room = canvas.width() * (level.to() - level.from()) - SPACE;
            Lettering lettering = ours ? muted.strong().in(palette.accent()) : muted;
            double own = canvas.textWidth(level.label(), lettering);
            boolean last = level.to() >= 1;
            if (last && own > room && canvas.width() - own >= free) {
                x = canvas.width() - own;
            }
            if (ours) {
                x = Math.max(free, Math.min(x, canvas.width() - own));
                canvas.line(
                        canvas.width() * level.from(),
                        HEAD + BAND,
                        canvas.width() * level.to(),
                        HEAD + BAND,
                        Pen.of(palette.accent(), 1.6));
            }
            if (ours || (x >= free && x + own <= (last ? canvas.width() + 0.1 : x + room))) {
                canvas.text(level.label(), x, HEAD + BAND + 12, Align.LEFT, lettering);
                free = x + own + SPACE;
            }
        }
    }
}
