package org.essgrid.report.chart;

import java.util.List;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;

/** Small drawings in the cells of tables. */
public record CellDrawings(Palette palette) {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 5;
    private static final double STRIP = 10;
    private static final double MARGIN = 3;
    private static final double TITLE_LINES = 2;
    /** The width of most letters at the size of a title at most. */
    private static final double LETTER = 5;

    /**
     * A bar next to the figure that it repeats.
     *
     * @param share its length, 0..1
     */
    public Graphic bar(double share, Ink ink) {
        return Graphic.decorative(WIDTH, HEIGHT, canvas -> {
            canvas.rectangle(0, 0, canvas.width(), HEIGHT, palette.hairline());
            canvas.rectangle(0, 0, canvas.width() * share, HEIGHT, ink);
        });
    }

    /**
     * The middle half of scores as a bar, with a dot at their median, on a line from 0 to full marks.
     *
     * @param width points
     */
    public Graphic quartiles(double width, double lower, double median, double upper) {
        return Graphic.decorative(width, STRIP, canvas -> {
            double wide = canvas.width() - 2 * MARGIN;
            double middle = STRIP / 2;
            canvas.line(MARGIN, middle, MARGIN + wide, middle, new ChartStyle(palette).mark());
            canvas.rectangle(
                    MARGIN + wide * clamped(lower),
                    middle - 2.5,
                    wide * (clamped(upper) - clamped(lower)),
                    5,
                    palette.here());
            canvas.circle(MARGIN + wide * clamped(median), middle, MARGIN, palette.accent());
        });
    }

    private static double clamped(double share) {
        return Math.max(0, Math.min(1, share));
    }

    /** The height that these titles need to run upwards on two lines, points. */
    public static double upwardHeight(List<String> titles) {
        return titles.stream()
                .mapToDouble(title -> Math.max(longestWord(title), (title.length() / TITLE_LINES + 4)) * LETTER)
                .max()
                .orElse(0);
    }

    private static int longestWord(String title) {
        int longest = 0;
        for (String word : title.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /** The title of a narrow column, running upwards. */
    public Graphic upward(String title, double height) {
        Lettering lettering = new ChartStyle(palette).scale();
        return Graphic.described(ChartStyle.LINE, height, title, canvas -> {
            List<String> lines = canvas.wrap(title, canvas.height(), lettering);
            double x = canvas.width() / 2 - (lines.size() - 1) * ChartStyle.LINE / 2 + 3;
            for (int i = 0; i < lines.size(); i++) {
                canvas.upward(lines.get(i), x + i * (ChartStyle.LINE - 1), canvas.height(), lettering);
            }
        });
    }
}
