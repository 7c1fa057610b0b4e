package org.essgrid.report.style;

/** The font sizes of a document: degrees of one modular scale, each with its leading. */
public enum FontSize {
    SMALL(-2, 4),
    TABLE(-1, 4),
    BODY(0, 5),
    LEAD(1, 6),
    HEADING_4(0, 5),
    HEADING_3(2, 6),
    HEADING_2(4, 8),
    HEADING_1(7, 10),
    FIGURE(9, 11);

    private final int degree;
    private final int gridLines;

    FontSize(int degree, int gridLines) {
        this.degree = degree;
        this.gridLines = gridLines;
    }

    public static FontSize heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    int degree() {
        return degree;
    }

    int gridLines() {
        return gridLines;
    }
}
