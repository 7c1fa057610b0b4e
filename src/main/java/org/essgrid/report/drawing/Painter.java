package org.essgrid.report.drawing;

/** Draws a figure on a canvas; each call draws the same. */
@FunctionalInterface
public interface Painter {
    void paint(Canvas canvas);
}
