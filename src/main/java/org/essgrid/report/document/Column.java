package org.essgrid.report.document;

import org.essgrid.report.pdf.style.Align;

/**
 * A column of a table.
 *
 * @param width points where fixed, a proportion of what is left where shared, unused where fitted
 */
public record Column(Kind kind, double width, Align align) {

    /** How a column gets its width. */
    public enum Kind {
        FIXED,
        SHARE,
        /** As wide as its widest cell, but no wider than two fifths of the table. */
        FIT
    }

    public static Column fixed(double points) {
        return new Column(Kind.FIXED, points, Align.LEFT);
    }

    public static Column share(double proportion) {
        return new Column(Kind.SHARE, proportion, Align.LEFT);
    }

    public static Column fit() {
        return new Column(Kind.FIT, 0, Align.LEFT);
    }

    public Column aligned(Align other) {
        return new Column(kind, width, other);
    }

    /** For numbers, aligned on their last digit. */
    public Column numbers() {
        return aligned(Align.RIGHT);
    }
}
