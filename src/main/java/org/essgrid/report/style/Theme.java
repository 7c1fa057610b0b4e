package org.essgrid.report.style;

/**
 * The look of a document: its colours, its modular scale of font sizes and its baseline grid.
 *
 * @param bodySize size of body text, points
 * @param ratio from one degree of the scale to the next
 * @param grid distance of the grid's lines, points; leadings and heights are whole multiples of it
 */
public record Theme(Palette palette, double bodySize, double ratio, double grid) {

    /** A4 in points. */
    public static final double PAGE_WIDTH = 595.276;

    public static final double PAGE_HEIGHT = 841.89;
    public static final double LEFT = 51;
    public static final double TOP = 60;

    public Theme {
        if (bodySize < 4 || ratio <= 1 || grid <= 0) {
            throw new IllegalArgumentException("unusable scale: " + bodySize + " × " + ratio + " on " + grid);
        }
    }

    public static Theme standard() {
        return new Theme(Palette.standard(), 10.5, Math.sqrt(1.25), 3);
    }

    /** Size of type in points. */
    public double size(FontSize size) {
        return Math.round(bodySize * Math.pow(ratio, size.degree()) * 10) / 10.0;
    }

    /** Distance between two lines of type in points. */
    public double leading(FontSize size) {
        return size.gridLines() * grid;
    }

    /** Width between the margins, points. */
    public double textWidth() {
        return PAGE_WIDTH - 2 * LEFT;
    }

    /** Height between the margins, points. */
    public double textHeight() {
        return Math.floor((PAGE_HEIGHT - TOP - 51) / grid) * grid;
    }

    /** The height, raised to a whole number of grid lines. */
    public double onGrid(double height) {
        return Math.ceil(height / grid - 1e-6) * grid;
    }
}
