package org.essgrid.report.style;

/**
 * The look of a document: its colours and its baseline grid.
 *
 * @param grid distance of the grid's lines, points; leadings and heights are whole multiples of it
 */
public record Theme(Palette palette, double grid) {

    /** A4 in points. */
    public static final double PAGE_WIDTH = 595.276;

    public static final double PAGE_HEIGHT = 841.89;
    public static final double LEFT = 51;
    public static final double TOP = 54;

    public Theme {
        if (grid <= 0) {
            throw new IllegalArgumentException("unusable grid: " + grid);
        }
    }

    public static Theme standard() {
        return new Theme(Palette.standard(), 0.25);
    }

    /** Width between the margins, points. */
    public double textWidth() {
        return PAGE_WIDTH - 2 * LEFT;
    }

    /** Height between the margins, points. */
    public double textHeight() {
        return Math.floor((PAGE_HEIGHT - TOP - 45) / grid) * grid;
    }

    /** The height, raised to a whole number of grid lines. */
    public double onGrid(double height) {
        return Math.ceil(height / grid - 1e-6) * grid;
    }
}
