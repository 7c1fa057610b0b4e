package org.essgrid.report.chart;

import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/** The lettering and lines that all charts share. */
record ChartStyle(Palette palette) {

    static final double LINE = 12;

    /** From a line's top to its baseline. */
    static final double BASELINE = 9.2;

    /** The width of most letters of a label at most. */
    private static final double LETTER = 5.35;

    /** The height of a row that holds this label in lines of that width. */
    static double rowHeight(String label, double width, double least) {
        return Math.max(least, (1 + (label.length() - 1) / (int) (width / LETTER)) * LINE + 3);
    }

    /** On a narrower canvas, as on a telephone, the names of rows are above them. */
    private static final double NARROW = 350;

    /** The width left of a row for its name, in points; 0 where names are above their rows. */
    static double labels(double width, double usual) {
        return width < NARROW ? 0 : usual;
    }

    /** The height of a row's name above it on a narrow canvas; 0 where it is left of it. */
    static double above(String label, double width) {
        return width < NARROW ? rowHeight(label, width, 0) - 3 : 0;
    }

    Lettering label() {
        return new Lettering(10, false, palette.text());
    }

    Lettering scale() {
        return new Lettering(9, false, palette.muted());
    }

    Pen rule() {
        return Pen.of(palette.hairline(), 0.6);
    }

    Pen mark() {
        return Pen.of(palette.graphic(), 0.8);
    }

    /**
     * Draws the name of a row, in as many lines as it needs, in the middle of the row's height.
     *
     * @param indent where its lines begin, points from the canvas's left
     * @param end where its lines must end, points from the canvas's left
     * @param top of the row, points from the canvas's top
     * @param height of the row, points
     */
    void rowLabel(Canvas canvas, String text, double indent, double end, double top, double height) {
        List<String> lines = canvas.wrap(text, end - indent, label());
        double y = top + (height - lines.size() * LINE) / 2;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), indent, y + i * LINE + BASELINE, Align.LEFT, label());
        }
    }
}
