package org.essgrid.report.style;

/** Horizontal alignment of a line in its width. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    public double shift(double free) {
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }
}
