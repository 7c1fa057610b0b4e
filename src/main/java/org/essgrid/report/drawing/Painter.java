package org.essgrid.report.drawing;

import java.util.OptionalDouble;

/** Draws a figure on a canvas; each call draws the same. */
@FunctionalInterface
public interface Painter {
    void paint(Canvas canvas);

    /** The height that it needs at another width, as on a phone, both in points; empty if it cannot be drawn there. */
    default OptionalDouble heightAt(double width) {
        return OptionalDouble.empty();
    }
}
