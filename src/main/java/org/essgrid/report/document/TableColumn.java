package org.essgrid.report.document;

import org.essgrid.report.style.Align;

/**
 * A column of a table.
 *
 * @param width points where fixed, a proportion of what is left where shared, unused where fitted
 * @param title its header; empty where the header of the table is given apart
 */
public record TableColumn(Kind kind, double width, Align align, Text title) {

    /** How a column gets its width. */
    public enum Kind {
        FIXED,
        SHARE,
        /** As wide as its widest cell, but no wider than two fifths of the table. */
        FIT
    }

    public static TableColumn fixed(double points) {
        return fixed(points, Text.EMPTY);
    }

    public static TableColumn fixed(double points, String title) {
        return fixed(points, Text.of(title));
    }

    public static TableColumn fixed(double points, Text title) {
        return new TableColumn(Kind.FIXED, points, Align.LEFT, title);
    }

    public static TableColumn share(double proportion) {
        return share(proportion, "");
    }

    public static TableColumn share(double proportion, String title) {
        return new TableColumn(Kind.SHARE, proportion, Align.LEFT, Text.of(title));
    }

    public static TableColumn fit() {
        return fit("");
    }

    public static TableColumn fit(String title) {
        return new TableColumn(Kind.FIT, 0, Align.LEFT, Text.of(title));
    }

    /** For numbers, aligned on their last digit. */
    public TableColumn numbers() {
        return new TableColumn(kind, width, Align.RIGHT, title);
    }
}
