package org.essgrid.report.drawing;

/** Draws a figure on the canvas it is given; the same picture each time. */
@FunctionalInterface
public interface Painter {
    void paint(Canvas canvas);
}
