package org.essgrid.report.style;

/** The font sizes of a document, each with its leading, in points; nothing is smaller than {@link #SMALL}. */
public enum FontSize {
    SMALL(9, 11.25),
    TABLE(10, 11.25),
    BODY(10.5, 13.5),
    LEAD(11.5, 15),
    HEADING_4(10.5, 13.5),
    HEADING_3(13, 16.5),
    HEADING_2(15, 19.5),
    FINDING(19, 24),
    HEADING_1(22, 27);

    private final double points;
    private final double leading;

    FontSize(double points, double leading) {
        this.points = points;
        this.leading = leading;
    }

    public static FontSize heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    public double points() {
        return points;
    }

    /** Distance between two lines. */
    public double leading() {
        return leading;
    }

    /** Size of text that is one degree smaller than its surroundings. */
    public double lesser() {
        return Math.max(SMALL.points, points * 0.9);
    }
}
