package org.essgrid.report.document;

import org.essgrid.report.style.Align;

/**
 * A column of a table.
 *
 * @param width points where fixed, a proportion of what is left where shared, unused where fitted
 */
public record TableColumn(Kind kind, double width, Align align) {

    /** How a column gets its width. */
    public enum Kind {
        FIXED,
        SHARE,
        /** As wide as its widest cell, but no wider than two fifths of the table. */
        FIT
    }

    public static TableColumn fixed(double points) {
        return new TableColumn(Kind.FIXED, points, Align.LEFT);
    }

    public static TableColumn share(double proportion) {
        return new TableColumn(Kind.SHARE, proportion, Align.LEFT);
    }

    public static TableColumn fit() {
        return new TableColumn(Kind.FIT, 0, Align.LEFT);
    }

    public TableColumn aligned(Align other) {
        return new TableColumn(kind, width, other);
    }

    /** For numbers, aligned on their last digit. */
    public TableColumn numbers() {
        return aligned(Align.RIGHT);
    }
}
